import type { ListConnectionsQuery, SortDirection } from '@drata-connections/types';
import type { StoredConnection } from '../state/stored-connection.js';
import type { ConnectionTable } from './connection-table.js';
import { filterRows, type ListFilters } from './filter-rows.js';
import { orderRows } from './order-rows.js';
import { sortKeys } from './sort-keys.js';

/** A list to make. */
export interface ListRequest extends ListFilters {
  readonly sort: NonNullable<ListConnectionsQuery['sort']> | '';
  readonly direction: SortDirection;
  /** How many connections come before the first that is wanted. */
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list. */
export interface ListPart {
  readonly connections: readonly StoredConnection[];
  /** How many connections the whole list has. */
  readonly total: number;
}

/** How many lists are kept until something changes: pages of one list follow each other. */
const keptLists = 32;

/** Makes lists from a table. */
export function createConnectionLists(table: ConnectionTable): (request: ListRequest) => ListPart {
  const lists = new Map<string, Uint32Array>();
  let version = -1;

  function listOf({ sort, direction, state, providerTypes }: ListRequest): Uint32Array {
    if (version !== table.version || lists.size >= keptLists) lists.clear();
    version = table.version;
    const name = JSON.stringify([sort, direction, state, providerTypes]);
    const known = lists.get(name);
    if (known !== undefined) return known;
    const rows = filterRows(table, {
      ...(state === undefined ? {} : { state }),
      ...(providerTypes === undefined ? {} : { providerTypes }),
    });
    const ordered = orderRows(rows, sortKeys(table, sort), direction);
    lists.set(name, ordered);
    return ordered;
  }

  return (request) => {
    const list = listOf(request);
    const connections = [...list.subarray(request.offset, request.offset + request.limit)].flatMap(
      (row) => table.rows[row] ?? [],
    );
    return { connections, total: list.length };
  };
}
