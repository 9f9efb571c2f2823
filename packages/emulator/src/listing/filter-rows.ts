import type { ListConnectionsQuery } from '@drata-connections/types';
import type { StoredConnection } from '../state/stored-connection.js';
import type { ConnectionTable } from './connection-table.js';

/** What a list request filters by. */
export type ListFilters = Pick<ListConnectionsQuery, 'providerTypes' | 'state'>;

/** The rows that a list request asks for: never deleted, in the given state, serving any of the given provider types. */
export function filterRows(table: ConnectionTable, filters: ListFilters): Uint32Array<ArrayBuffer> {
  const { rows, facets, examples } = table;
  const wanted: ReadonlySet<string> | undefined =
    filters.providerTypes && new Set(filters.providerTypes);
  const passes = Uint8Array.from(examples, (each) => Number(isListed(each, filters.state, wanted)));
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (passes[facets[row] ?? 0] !== 1) continue;
    found[count] = row;
    count += 1;
  }
  return found.slice(0, count);
}

function isListed(
  { connection }: StoredConnection,
  state: string | undefined,
  wanted: ReadonlySet<string> | undefined,
): boolean {
  if (connection.deletedAt !== null) return false;
  if (state !== undefined && connection.state !== state) return false;
  if (wanted === undefined) return true;
  return (connection.providerTypes ?? []).some(({ value }) => wanted.has(value));
}
