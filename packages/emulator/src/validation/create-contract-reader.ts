import {
  createContractValidator,
  type MatchedOperation,
} from '@drata-connections/contract-validator';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { hasBehaviour } from '../behaviours/has-behaviour.js';
import { createPersonnelCsvReader } from '../personnel/personnel-csv-reader.js';
import type { ContractChecks } from './contract-checks.js';
import { createSchemaChecks } from './create-schema-checks.js';
import { generatedChecks } from './generated-checks.js';
import { createRequestReader, type RequestReader } from './request-reader.js';
import type { SchemaCheck } from './schema-check.js';

/** What reads requests by a contract. */
export interface ContractReader {
  readonly reader: RequestReader;
  /** The operations that requests are read for. */
  readonly operations: readonly MatchedOperation[];
  readonly checkConnection: SchemaCheck;
}

/** Operations whose lists may be spelled in any way: the vendor's live API takes all of them. */
const isLenient = ({ operationId }: MatchedOperation): boolean => hasBehaviour(operationId);

/**
 * Makes a reader of the requests of a contract.
 *
 * @throws ContractSchemaError when the contract holds a schema that cannot be compiled.
 */
export function createContractReader(checks: ContractChecks, maxBodyBytes: number): ContractReader {
  const { contract, compiler, checkedOperations } = checks;
  const isChecked = ({ operationId }: MatchedOperation): boolean =>
    checkedOperations === undefined || checkedOperations.includes(operationId);
  const validator = createContractValidator({
    contract,
    compiler,
    include: isChecked,
    // The emulator judges no responses. Those of a contract without checks are read, so that one that cannot be compiled
    // stops the start; with generated checks, generating has done that.
    responses: checkedOperations === undefined,
    arraySpelling: (operation) => (isLenient(operation) ? 'any' : 'declared'),
  });
  // The other operations are known to be there, and nothing more: no request is read for them.
  const others = createContractValidator({
    contract,
    compiler: { compile: () => () => [] },
    include: (operation) => !isChecked(operation),
    responses: false,
  });

  // A contract of others need not have people or connections; those of the emulator are what its own contract says.
  const own = schemasOf(contract);
  const isOwn = 'Connection' in own && 'PersonnelDataPublicDto' in own;
  const schemaChecks = createSchemaChecks(
    isOwn ? validator : createContractValidator({ ...generatedChecks, responses: false }),
  );
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
        const isUnknown = head.operation === undefined && others.operations.length > 0;
        return isUnknown ? others.head(request, request.body !== null) : head;
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
