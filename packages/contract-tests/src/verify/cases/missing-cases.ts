import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** An id that nobody has: the largest that a database counts to, and one that is less than any. */
const unknown = [2_147_483_647, -1] as const;

/** Valid requests to what is not there. */
export function missingCases(schemas: ContractSchemas, input: CaseInput): readonly ProviderCase[] {
  const { operation, apiKey } = input;
  const call = knownCall(schemas, input);
  return operation.parameters
    .filter((parameter) => parameter.in === 'path' && parameter.refersTo !== null)
    .flatMap((parameter) =>
      unknown
        .filter((value) => schemas.accepts(parameter.schema, value))
        .map((value): ProviderCase => {
          const title = `answers that there is nothing with the ${parameter.name} ${value}`;
          const path = { ...call.path, [parameter.name]: value };
          return {
            id: `${operation.operationId} ${title}`,
            title,
            kind: 'refusal',
            operation,
            request: buildWireRequest(schemas, operation, { ...call, path }, apiKey),
            expectation: {
              kind: 'refused',
              statuses: value < 0 ? [404, 400, 422] : [404],
              check: 'availability',
              pointer: `path/${parameter.name}`,
              rule: `an unknown ${parameter.name}`,
            },
          };
        }),
    );
}
