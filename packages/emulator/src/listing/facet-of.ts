import type { StoredConnection } from '../state/stored-connection.js';

/** All that connections are filtered by, and sorted by besides times, as text: few connections differ in it. */
export function facetOf({ connection }: StoredConnection): string {
  const { clientType, deletedAt, providerTypes = [], state } = connection;
  const isDeleted = deletedAt === null ? '' : 'deleted';
  let facet = `${isDeleted}\n${state}\n${clientType}`;
  for (const { value } of providerTypes) facet += `\n${value}`;
  return facet;
}
