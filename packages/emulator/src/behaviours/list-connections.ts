import type { ConnectionPage } from '@drata-connections/types';
import type { ListPart } from '../listing/connection-lists.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { Behaviour } from './behaviour.js';

/** The bodies that parts of lists were answered with, so that each is written as JSON once. */
const pages = new WeakMap<ListPart, ConnectionPage>();

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
  const known = pages.get(part);
  // Pages far beyond the end have the same part, but not the same number.
  if (known?.page === page) return known;
  const data = part.connections.map(({ connection }) => connection);
  const body = { data, page, limit, total: part.total };
  pages.set(part, body);
  return body;
};

function isWhole(value: number | undefined): value is number {
  return Number.isInteger(value);
}
