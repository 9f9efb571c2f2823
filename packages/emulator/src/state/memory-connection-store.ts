import type { ConnectionStore } from './connection-store.js';
import type { StoredConnection } from './stored-connection.js';

/** Keeps connections in memory, for as long as the emulator lives. */
export function createMemoryConnectionStore(): ConnectionStore {
  const byId = new Map<number, StoredConnection>();
  let highestId = 0;

  const save = (stored: StoredConnection): void => {
    byId.set(stored.connection.id, stored);
    highestId = Math.max(highestId, stored.connection.id);
  };

  return {
    // Ids only ever grow, so the order of insertion is the order of the ids.
    all: () => [...byId.values()],
    find: (id) => byId.get(id),
    nextId: () => highestId + 1,
    save,
    replaceAll: (connections) => {
      byId.clear();
      highestId = 0;
      for (const stored of connections) save(stored);
    },
  };
}
