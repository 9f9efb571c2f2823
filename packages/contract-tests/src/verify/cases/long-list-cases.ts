import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { distinctItems } from '../../values/distinct-items.js';
import { sampleValue } from '../../values/sample-value.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { operationCall } from './operation-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** More items than a page, a batch or a statement of a database has by default. */
const many = 1200;

/** JSON bodies with a long list in each property that the contract sets no bound for. */
export function longListCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey } = input;
  const call = operationCall(schemas, input);
  return (operation.body?.contents ?? [])
    .filter(({ mediaType }) => /[/+]json$/.test(mediaType))
    .flatMap(({ mediaType, schema }) => {
      const whole = sampleValue(schemas, schema, true);
      const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
      return properties.flatMap(([name, node]): readonly ProviderCase[] => {
        const list = schemas.resolve(node);
        const [item] = isJsonObject(whole) && Array.isArray(whole[name]) ? whole[name] : [];
        if (item === undefined) return [];
        const items = distinctItems(schemas, list, item, many);
        const value = { ...(isJsonObject(whole) ? whole : {}), [name]: items };
        if (!schemas.accepts(schema, value)) return [];
        const title = `sends ${mediaType}: ${name} with ${items.length} items`;
        return [
          {
            id: `${operation.operationId} ${title}`,
            title,
            kind: 'answer',
            operation,
            request: buildWireRequest(
              schemas,
              operation,
              { ...call, body: { mediaType, value } },
              apiKey,
            ),
            expectation: { kind: 'accepted', orTooLarge: true },
          },
        ];
      });
    });
}
