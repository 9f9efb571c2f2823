import type { ReadRequest } from '../validation/request-reader.js';
import type { ValidRequest } from '../validation/valid-request.js';
import type { BehaviourContext } from './behaviour.js';
import { behaviours } from './behaviours.js';
import type { EmulatedOperationId } from './emulated-operation-id.js';

/** Carries out an operation for a request that was read by its contract; the result is the body of the response. */
export function carryOut<Id extends EmulatedOperationId>(
  id: Id,
  request: ReadRequest,
  context: BehaviourContext,
): object {
  if (!isRequestOf(id, request)) {
    throw new Error(`Failed to carry out ${id}: the request is one of ${request.operationId}.`);
  }
  return behaviours[id](request, context);
}

/** The types of a valid request are generated from the contract that the request was read by. */
function isRequestOf<Id extends EmulatedOperationId>(
  id: Id,
  request: ReadRequest,
): request is ReadRequest & ValidRequest<Id> {
  return request.operationId === id;
}
