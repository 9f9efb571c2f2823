import { identityOf } from '../relations/identity-of.js';
import type { Query } from '../relations/list-context.js';
import { pageSizes } from '../relations/page-sizes.js';
import { queryRequest } from '../relations/query-request.js';
import { readList } from '../relations/read-list.js';
import type { ReadItems } from '../relations/write-relations.js';
import { withValueAt } from '../values/with-value-at.js';
import type { ProviderSession } from './provider-session.js';

/**
 * Reads whole lists by the identity of their items, without what changes by itself of each; of a list that is too long,
 * nothing.
 */
export function itemReader(session: ProviderSession, maxPages: number): ReadItems {
  const { operations, schemas } = session.model;
  return async (listId, caseId) => {
    const operation = operations.find(({ operationId }) => operationId === listId);
    if (!operation?.list) return null;
    const { list } = operation;
    const ask = (query: Query) => {
      const request = queryRequest({ ...session, schemas }, operation, query);
      return session.send(operation, request, { kind: 'accepted' }, caseId);
    };
    const size = list.size ? pageSizes({ operation, list }).greatest : null;
    const read = await readList({ list, maxPages }, { ask }, {}, size);
    if (read === null || !read.isWhole) return null;
    const atRest = (item: unknown) =>
      list.moving.reduce((rest, path) => withValueAt(rest, path, undefined), item);
    return new Map(read.items.map((item) => [identityOf(list, item), atRest(item)]));
  };
}
