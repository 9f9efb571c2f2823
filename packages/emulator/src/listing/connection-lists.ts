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

/** How many lists and how many parts are kept until something changes: people look at the same pages again and again. */
const kept = 64;

/** Makes lists from a table. A part that is asked for again is the same object, as long as nothing has changed. */
export function createConnectionLists(table: ConnectionTable): (request: ListRequest) => ListPart {
  const lists = new Map<string, Uint32Array>();
  const parts = new Map<string, ListPart>();
  let version = -1;

  function listOf({ sort, direction, state, providerTypes }: ListRequest): Uint32Array {
    return remember(lists, `${sort} ${direction} ${state} ${providerTypes}`, () => {
      const rows = filterRows(table, {
        ...(state === undefined ? {} : { state }),
        ...(providerTypes === undefined ? {} : { providerTypes }),
      });
      return orderRows(rows, sortKeys(table, sort), direction);
    });
  }

  return (request) => {
    if (version !== table.version) {
      lists.clear();
      parts.clear();
      version = table.version;
    }
    const { offset, limit, sort, direction, state, providerTypes } = request;
    const name = `${offset} ${limit} ${sort} ${direction} ${state} ${providerTypes}`;
    return remember(parts, name, () => {
      const list = listOf(request);
      const rows = [...list.subarray(offset, offset + limit)];
      return { connections: rows.flatMap((row) => table.rows[row] ?? []), total: list.length };
    });
  };
}

function remember<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= kept) known.clear();
  const made = make();
  known.set(name, made);
  return made;
}
