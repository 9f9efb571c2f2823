import { connectionSorts } from '@drata-connections/types';
import type { ListPart, ListRequest } from './connection-lists.js';

/** From this many connections on, making a list for the first time takes long enough to be noticed. */
const manyConnections = 10_000;

/**
 * Makes a list by each sort where there are many connections. Loops over all of them take several times as long until the engine
 * has compiled them; the first requests of a process would have to wait for that.
 */
export function warmUpLists(list: (request: ListRequest) => ListPart, connections: number): void {
  if (connections < manyConnections) return;
  for (const sort of ['', ...connectionSorts] as const) {
    list({ sort, direction: 'ASC', offset: 0, limit: 1 });
  }
}
