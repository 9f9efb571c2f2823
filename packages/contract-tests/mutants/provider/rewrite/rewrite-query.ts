import type { Wrap } from '../wrap.js';
import { operationOf } from './operation-of.js';
import { withQuery } from './with-query.js';

/** Has the list read another query than it was sent. */
export function rewriteQuery(change: (query: URLSearchParams) => void): Wrap {
  return (next) => (request) =>
    next(operationOf(request) === 'listConnections' ? withQuery(request, change) : request);
}
