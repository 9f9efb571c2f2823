import type { OperationId } from '@drata-connections/types';
import type { Wrap } from '../wrap.js';
import { operationOf } from './operation-of.js';

/** Changes the successful answers of some operations. */
export function rewriteSuccess(
  operations: readonly OperationId[],
  change: (response: Response) => Response | Promise<Response>,
): Wrap {
  return (next) => async (request) => {
    const response = await next(request);
    const operation = operationOf(request);
    if (operation === undefined || !operations.includes(operation) || !response.ok) return response;
    return change(response);
  };
}
