import type { StoredConnection } from '../state/stored-connection.js';
import { facetOf } from './facet-of.js';
import { timeOf, timeProperties } from './time-of.js';

/**
 * The connections of an account in memory, with what lists of them are made from in typed columns. A row is the place of a
 * connection; ids only grow, so the order of rows is that of ids.
 */
export interface ConnectionTable {
  readonly rows: readonly StoredConnection[];
  /** Rows with the same facet are equal in all that connections are filtered by, and sorted by besides times. */
  readonly facets: Uint32Array;
  /** A row of each facet. */
  readonly examples: readonly StoredConnection[];
  /** The times of a property in milliseconds, NaN for null; undefined for what is no time. */
  times(property: string): Float64Array | undefined;
  /** Changes with every change. */
  readonly version: number;
  find(id: number): StoredConnection | undefined;
  /** Adds a connection, or replaces the one with the same id. */
  set(stored: StoredConnection): void;
  /** Forgets everything and holds `rows` instead. */
  replaceAll(rows: readonly StoredConnection[]): void;
}

/** Makes an empty table. */
export function createConnectionTable(): ConnectionTable {
  let rows: StoredConnection[] = [];
  let places = new Map<number, number>();
  let facets = new Uint32Array(0);
  let times = new Map<string, Float64Array<ArrayBuffer>>();
  let facetNumbers = new Map<string, number>();
  let examples: StoredConnection[] = [];
  let version = 0;

  function reserve(count: number): void {
    const widen = <A extends Uint32Array | Float64Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const capacity = Math.max(64, count);
    facets = widen(facets, new Uint32Array(capacity));
    times = new Map(
      timeProperties.map((property) => [
        property,
        widen(times.get(property) ?? new Float64Array(0), new Float64Array(capacity)),
      ]),
    );
  }

  function numberOf(stored: StoredConnection): number {
    const facet = facetOf(stored);
    const known = facetNumbers.get(facet);
    if (known !== undefined) return known;
    facetNumbers.set(facet, examples.length);
    examples.push(stored);
    return examples.length - 1;
  }

  function set(stored: StoredConnection): void {
    const { id } = stored.connection;
    const place = places.get(id) ?? rows.length;
    if (place >= facets.length) reserve(place * 2);
    places.set(id, place);
    rows[place] = stored;
    facets[place] = numberOf(stored);
    for (const [property, column] of times) column[place] = timeOf(stored, property);
    version += 1;
  }

  return {
    get rows() {
      return rows;
    },
    get facets() {
      return facets;
    },
    get examples() {
      return examples;
    },
    times: (property) => times.get(property),
    get version() {
      return version;
    },
    find: (id) => rows[places.get(id) ?? -1],
    set,
    replaceAll: (all) => {
      [rows, places, facetNumbers, examples] = [[], new Map(), new Map(), []];
      [facets, times] = [new Uint32Array(0), new Map()];
      reserve(all.length);
      for (const stored of all) set(stored);
    },
  };
}
