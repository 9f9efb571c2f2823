import type { DrataConnections } from '@drata-connections/client';
import type { Connection } from '@drata-connections/types';
import { defaultFilters } from './list-filters.js';
import { listQuery } from './list-query.js';
import { pageLimits } from './page-limits.js';

/** More connections than an account has; an end, should the list never come to one. */
const LIMIT = 100_000;

/** Lists every connection in the order in which the list opens, five pages at a time. */
export async function listAll(
  connections: Pick<DrataConnections, 'list'>,
): Promise<readonly Connection[]> {
  const query = { ...listQuery(defaultFilters), limit: pageLimits.largest };
  return connections.list(query, { concurrency: 5 }).toArray({ limit: LIMIT });
}
