import type { DrataConnections } from '@drata-connections/client';
import type { Connection } from '@drata-connections/types';
import { defaultFilters } from './list-filters.js';
import { listQuery } from './list-query.js';
import { pageLimits } from './page-limits.js';

/** How many pages are asked for at a time, so as not to run into the rate limit. */
const concurrency = 5;

/** Lists every connection in the order in which the list opens. */
export async function listAll(
  connections: Pick<DrataConnections, 'list'>,
): Promise<readonly Connection[]> {
  const limit = pageLimits.largest;
  const readPage = async (page: number): Promise<{ data: Connection[]; total: number }> =>
    connections.list({ ...listQuery({ ...defaultFilters, page }), limit });
  const first = await readPage(1);
  const all = [...first.data];
  const pages = Math.ceil(first.total / limit);
  for (let page = 2; page <= pages; page += concurrency) {
    const numbers = Array.from(
      { length: Math.min(concurrency, pages - page + 1) },
      (_, i) => page + i,
    );
    for (const { data } of await Promise.all(numbers.map(readPage))) {
      all.push(...data);
    }
  }
  return all;
}
