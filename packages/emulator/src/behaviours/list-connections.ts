import { ApiProblem } from '../problem/api-problem.js';
import type { Behaviour } from './behaviour.js';

/** Answers one page of the connections that pass the filters. */
export const listConnections: Behaviour<'listConnections'> = ({ query }, { connections }) => {
  const { page, limit, sort = '', sortDir = 'ASC', ...filters } = query;
  // The contract says `number`, and half a page is one; there is nothing to answer it with.
  if (!isWhole(page)) throw new ApiProblem(400, 'page must be a whole number');
  if (!isWhole(limit)) throw new ApiProblem(400, 'limit must be a whole number');

  const part = connections.list({
    ...filters,
    sort,
    direction: sortDir,
    offset: (page - 1) * limit,
    limit,
  });
  const data = part.connections.map(({ connection }) => connection);
  return { data, page, limit, total: part.total };
};

function isWhole(value: number | undefined): value is number {
  return Number.isInteger(value);
}
