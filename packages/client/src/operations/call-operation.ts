import { type OperationId, operationTable } from '@drata-connections/types';
import { createApiError } from '../errors/create-api-error.js';
import { createResponseError } from '../errors/create-response-error.js';
import type { ExchangeFunction } from './exchange.js';
import type { OperationInput } from './operation-input.js';

/**
 * Calls an operation by its id and returns what `read` makes of the body, or throws. Only the status decides on
 * success; `read` says by `undefined` that the body of a success is not what it should be.
 */
export async function callOperation<Id extends OperationId, Result>(
  exchange: ExchangeFunction,
  id: Id,
  input: OperationInput<Id>,
  read: (body: unknown) => Result | undefined,
): Promise<Result> {
  const { method, path } = operationTable[id];
  const { call, response, data, error } = await exchange(method, path, { ...input });
  if (!response.ok) {
    throw createApiError(call, response, error === '' ? undefined : error);
  }
  const result = read(data);
  if (result === undefined) {
    throw createResponseError(call, response);
  }
  return result;
}
