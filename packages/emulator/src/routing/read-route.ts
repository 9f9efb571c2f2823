import type { MatchedOperation } from '@drata-connections/contract-validator';
import { isJsonObject, locate } from '@drata-connections/contract-validator/document';
import { readSecurity } from '../access/read-security.js';
import { hasBehaviour } from '../behaviours/has-behaviour.js';
import type { Route } from './route.js';

/**
 * Reads how an operation of the contract is guarded and answered.
 *
 * @throws Error when it is to be carried out and declares no successful response.
 */
export function readRoute(contract: object, { operationId, pointer }: MatchedOperation): Route {
  const operation = locate(contract, pointer).value;
  const { responses, 'x-permission': permission } = isJsonObject(operation) ? operation : {};
  const statuses = isJsonObject(responses) ? Object.keys(responses) : [];
  const success = statuses.find((status) => /^(2\d\d|2XX|default)$/i.test(status));
  if (success === undefined && hasBehaviour(operationId)) {
    throw new Error(
      `Failed to read the operation at ${pointer}: it declares no successful response. Correct the contract.`,
    );
  }
  return {
    operationId,
    pointer,
    security: readSecurity(contract, pointer),
    permission: typeof permission === 'string' ? permission : undefined,
    successStatus: Number.isInteger(Number(success)) ? Number(success) : 200,
  };
}
