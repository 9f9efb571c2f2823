import type { StoredConnection } from './stored-connection.js';

/** Where connections are kept. It knows nothing of time or of rules: see `ConnectionRegistry`. */
export interface ConnectionStore {
  /** Every connection, deleted ones included, by ascending id. */
  all(): readonly StoredConnection[];
  find(id: number): StoredConnection | undefined;
  /** An id that no connection has had. */
  nextId(): number;
  /** Adds a connection, or replaces the one with the same id. */
  save(stored: StoredConnection): void;
  /** Forgets everything and keeps `connections` instead. */
  replaceAll(connections: readonly StoredConnection[]): void;
}
