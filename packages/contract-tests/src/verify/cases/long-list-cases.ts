import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { distinctItems } from '../../values/distinct-items.js';
import { sampleValue } from '../../values/sample-value.js';
import { askedSchemes } from '../../wire/asked-schemes.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { credentialPointer } from '../../wire/credential-pointer.js';
import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import { withCredential } from '../../wire/with-credential.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** More items than a page, a batch or a statement of a database has by default. */
const many = 1200;

/** JSON bodies with a long list in each property that the contract sets no bound for, taken and refused. */
export function longListCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey } = input;
  const call = knownCall(schemas, input);
  return (operation.body?.contents ?? [])
    .filter(({ mediaType }) => isJsonMediaType(mediaType))
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
        const changed = { ...call, body: { mediaType, value } };
        const request = buildWireRequest(schemas, operation, changed, apiKey);
        const make = (
          title: string,
          rest: Pick<ProviderCase, 'kind' | 'request' | 'expectation'>,
        ) => ({
          id: `${operation.operationId} ${title}`,
          title,
          operation,
          ...rest,
        });
        const what = `${mediaType}: ${name} with ${items.length} items`;
        const expectation = { kind: 'accepted', orTooLarge: true } as const;
        const sent = make(`sends ${what}`, { kind: 'answer', request, expectation });
        if (askedSchemes(operation).length === 0 || isOptional(operation)) return [sent];
        // What is refused before it was read must not stand in the way of what comes after it on the connection.
        const rule = 'an unknown key, with a long body';
        const refused = make(`refuses ${rule}, ${what}`, {
          kind: 'refusal',
          request: withCredential(operation, request, 'nobody-has-this-key'),
          expectation: {
            kind: 'refused',
            statuses: [401],
            check: 'auth',
            pointer: credentialPointer(operation),
            rule,
          },
        });
        return [sent, refused];
      });
    });
}

/** Whether an operation takes requests without a credential, too. */
function isOptional({ security }: CaseInput['operation']): boolean {
  return security.some((schemes) => schemes.length === 0);
}
