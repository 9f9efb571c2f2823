import { filterConnections } from '../listing/filter-connections.js';
import { sortConnections } from '../listing/sort-connections.js';
import { sortKey } from '../listing/sort-key.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { Behaviour } from './behaviour.js';

/** Answers one page of the connections that pass the filters. */
export const listConnections: Behaviour<'listConnections'> = ({ query }, { connections }) => {
  const { page, limit, sort = '', sortDir = 'ASC', ...filters } = query;
  // The contract says `number`, and half a page is one; there is nothing to answer it with.
  if (!isWhole(page)) throw new ApiProblem(400, 'page must be a whole number');
  if (!isWhole(limit)) throw new ApiProblem(400, 'limit must be a whole number');

  const found = filterConnections(connections.all(), filters);
  const offset = (page - 1) * limit;
  const data = sortConnections(found, sortKey(sort), sortDir)
    .slice(offset, offset + limit)
    .map(({ connection }) => connection);
  return { data, page, limit, total: found.length };
};

function isWhole(value: number | undefined): value is number {
  return Number.isInteger(value);
}
