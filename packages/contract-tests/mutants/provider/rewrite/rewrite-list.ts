import type { Handler } from '../handler.js';
import type { Wrap } from '../wrap.js';
import { operationOf } from './operation-of.js';

/** What a changed list is made from. */
export interface ListExchange {
  readonly request: Request;
  readonly query: URLSearchParams;
  /** The right answer: 200. */
  readonly response: Response;
  readonly next: Handler;
}

/** Changes the successful answers of the list. */
export function rewriteList(
  change: (exchange: ListExchange) => Response | Promise<Response>,
): Wrap {
  return (next) => async (request) => {
    const response = await next(request);
    if (operationOf(request) !== 'listConnections' || response.status !== 200) return response;
    return change({ request, query: new URL(request.url).searchParams, response, next });
  };
}
