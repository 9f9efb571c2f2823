import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { TrapCase } from '../derive/contract-case.js';
import { validCall } from '../derive/valid-call.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import { prismTraps } from './prism-traps.js';

/** A case for every request of an operation that Prism is known to judge wrongly. */
export function deriveTraps(
  schemas: ContractSchemas,
  operation: ContractOperation,
): readonly TrapCase[] {
  // Whether a request was accepted is only seen where there is a success to answer it with.
  if (!operation.responses.some(({ status }) => status < 300)) return [];
  const call = validCall(schemas, operation);
  const valid = buildWireRequest(schemas, operation, call, contractApiKey);
  return prismTraps.flatMap(({ name, expectation, requestsOf }) =>
    requestsOf(operation, valid).map(({ label, request }) => {
      const title = `Prism trap: ${name} (${label}) is ${expectation}`;
      const id = `${operation.operationId} ${title}`;
      return {
        kind: 'trap' as const,
        id,
        title,
        operation,
        call,
        request,
        trap: name,
        expectation,
      };
    }),
  );
}
