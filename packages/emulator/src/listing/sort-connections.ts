import type { SortDirection } from '@drata-connections/types';
import type { StoredConnection } from '../state/stored-connection.js';
import type { SortKey } from './sort-key.js';

/** Orders connections by a key: nulls last in both directions, ties by ascending id. */
export function sortConnections(
  connections: readonly StoredConnection[],
  key: SortKey,
  direction: SortDirection,
): readonly StoredConnection[] {
  const sign = direction === 'DESC' ? -1 : 1;
  return connections
    .map((stored) => ({ stored, id: stored.connection.id, value: key(stored) }))
    .sort((one, other) => {
      if (one.value === other.value) return one.id - other.id;
      if (one.value === null) return 1;
      if (other.value === null) return -1;
      return one.value < other.value ? -sign : sign;
    })
    .map(({ stored }) => stored);
}
