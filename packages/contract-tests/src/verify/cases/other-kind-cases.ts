import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** Valid requests to what is there, but of a kind that the operation is not for (`where` of `x-refers-to`). */
export function otherKindCases(
  schemas: ContractSchemas,
  input: CaseInput,
): readonly ProviderCase[] {
  const { operation, apiKey, others = {} } = input;
  const call = knownCall(schemas, input);
  return Object.entries(others).map(([name, value]): ProviderCase => {
    const title = `refuses the ${name} of something of another kind`;
    const path = { ...call.path, [name]: value };
    return {
      id: `${operation.operationId} ${title}`,
      title,
      kind: 'refusal',
      operation,
      request: buildWireRequest(schemas, operation, { ...call, path }, apiKey),
      expectation: {
        kind: 'refused',
        statuses: [404, 400, 403, 409, 422],
        check: 'availability',
        pointer: `path/${name}`,
        rule: `the ${name}: it is of something of another kind`,
      },
    };
  });
}
