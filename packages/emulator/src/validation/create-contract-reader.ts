import type { MatchedOperation } from '@drata-connections/contract-validator';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { createPersonnelCsvReader } from '../personnel/personnel-csv-reader.js';
import type { CompiledContract } from './compiled-contract.js';
import { createSchemaChecks } from './create-schema-checks.js';
import { generatedContract } from './generated-contract.js';
import { createRequestReader, type RequestReader } from './request-reader.js';
import type { SchemaCheck } from './schema-check.js';

/** What reads requests by a contract. */
export interface ContractReader {
  readonly reader: RequestReader;
  /** The operations that requests are read for. */
  readonly operations: readonly MatchedOperation[];
  readonly checkConnection: SchemaCheck;
}

/** Makes a reader of the requests of a contract. */
export function createContractReader(
  { document, validator, unchecked }: CompiledContract,
  maxBodyBytes: number,
): ContractReader {
  // A contract of others need not have people or connections; those of the emulator are what its own contract says.
  const own = schemasOf(document);
  const isOwn = 'Connection' in own && 'PersonnelDataPublicDto' in own;
  const schemaChecks = createSchemaChecks(isOwn ? validator : generatedContract().validator);
  const reader = createRequestReader(
    validator,
    maxBodyBytes,
    createPersonnelCsvReader(schemaChecks),
  );
  return {
    reader: {
      ...reader,
      head: (request) => {
        const head = reader.head(request);
        if (head.operation !== undefined || unchecked.operations.length === 0) return head;
        const other = unchecked.head(request, request.body !== null);
        return other.operation === undefined
          ? { ...head, methods: [...head.methods, ...other.methods] }
          : other;
      },
    },
    operations: validator.operations,
    checkConnection: schemaChecks.compile('#/components/schemas/Connection'),
  };
}

function schemasOf(contract: object): object {
  const components: unknown = 'components' in contract ? contract.components : undefined;
  const schemas = isJsonObject(components) ? components['schemas'] : undefined;
  return isJsonObject(schemas) ? schemas : {};
}
