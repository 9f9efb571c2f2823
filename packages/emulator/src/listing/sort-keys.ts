import type { StoredConnection } from '../state/stored-connection.js';
import type { ConnectionTable } from './connection-table.js';
import { sortProperty } from './sort-property.js';
import { sortValue } from './sort-value.js';

/** The properties whose values are the same in all rows of a facet. */
const facetProperties: ReadonlySet<string> = new Set(['state', 'clientType', 'providerType']);

/** The key of each row for a `sort` value: whole numbers in the order of what they stand for, NaN for null. */
export function sortKeys(table: ConnectionTable, sort: string): Float64Array {
  const property = sortProperty(sort);
  const times = table.times(property);
  if (times !== undefined) return times;
  if (!facetProperties.has(property)) return ranks(table.rows, property);

  const { rows, facets, examples } = table;
  const ofFacet = ranks(examples, property);
  const keys = new Float64Array(rows.length);
  for (let row = 0; row < keys.length; row += 1) {
    keys[row] = ofFacet[facets[row] ?? 0] ?? Number.NaN;
  }
  return keys;
}

/** Numbers that have the order of the values: where the values are many, this takes its time. */
function ranks(rows: readonly StoredConnection[], property: string): Float64Array {
  const values = rows.map((stored) => sortValue(stored, property));
  const distinct = [...new Set(values)].filter((value) => value !== null);
  distinct.sort((one, other) => (one < other ? -1 : 1));
  const rankOf = new Map(distinct.map((value, rank) => [value, rank]));
  return Float64Array.from(values, (value) =>
    value === null ? Number.NaN : (rankOf.get(value) ?? Number.NaN),
  );
}
