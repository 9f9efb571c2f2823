import type { DrataConnections } from '@drata-connections/client';
import {
  type ConnectionState,
  connectionStates,
  type ProviderType,
} from '@drata-connections/types';
import { defaultFilters } from './list-filters.js';
import { listQuery } from './list-query.js';

/** How many connections there are in each state, and in all under `undefined`. */
export type StateCounts = ReadonlyMap<ConnectionState | undefined, number>;

/**
 * Counts the connections of each state by asking for pages of one. A count that cannot be had is
 * left out: the list is worth showing without it.
 */
export async function countStates(
  connections: Pick<DrataConnections, 'list'>,
  providerTypes: readonly ProviderType[],
): Promise<StateCounts> {
  const counts = new Map<ConnectionState | undefined, number>();
  await Promise.allSettled(
    [undefined, ...connectionStates].map(async (state) => {
      const query = listQuery({ ...defaultFilters, state, providerTypes });
      const { total } = await connections.list({ ...query, limit: 1 });
      counts.set(state, total);
    }),
  );
  return counts;
}
