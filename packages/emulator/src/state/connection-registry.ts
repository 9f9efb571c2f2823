import { ApiProblem } from '../problem/api-problem.js';
import type { ConnectionStore } from './connection-store.js';
import { fileClientType, fileConnection } from './file-connection.js';
import type { ImportedPerson } from './imported-person.js';
import { settleImport } from './settle-import.js';
import type { StoredConnection } from './stored-connection.js';

/** The connections of the emulated account, as of the moment of the call. */
export interface ConnectionRegistry {
  /** Every connection, deleted ones included, by ascending id. */
  all(): readonly StoredConnection[];
  /** The connection with this id, whether deleted or not. */
  find(id: number): StoredConnection | undefined;
  /** Makes a file-based connection out of an upload. */
  create(people: readonly ImportedPerson[]): StoredConnection;
  /**
   * Replaces the people of a file-based connection.
   *
   * @throws ApiProblem 404 when there is no such connection or it is deleted; 400 when it is not file-based.
   */
  replacePeople(id: number, people: readonly ImportedPerson[]): StoredConnection;
}

/** What a registry is made from. */
export interface ConnectionRegistryOptions {
  readonly store: ConnectionStore;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How long an upload is processed, in milliseconds. */
  readonly processingMs: number;
}

/** Keeps the rules of connections over a store. Nothing runs in the background: time is looked at on every call. */
export function createConnectionRegistry(options: ConnectionRegistryOptions): ConnectionRegistry {
  const { store, now, processingMs } = options;

  const settle = (stored: StoredConnection): StoredConnection => {
    const settled = settleImport(stored, now());
    if (settled !== stored) store.save(settled);
    return settled;
  };
  const find = (id: number): StoredConnection | undefined => {
    const stored = store.find(id);
    return stored === undefined ? undefined : settle(stored);
  };
  const save = (stored: StoredConnection): StoredConnection => {
    store.save(stored);
    return stored;
  };

  return {
    all: () => store.all().map(settle),
    find,
    create: (people) => {
      const createdAt = now();
      const connection = fileConnection(store.nextId());
      return save({ connection, createdAt, importEndsAt: createdAt + processingMs, people });
    },
    replacePeople: (id, people) => {
      const stored = find(id);
      if (stored === undefined || stored.connection.deletedAt !== null) {
        throw new ApiProblem(404, `Connection not found: there is none with the id ${id}.`);
      }
      const { connection } = stored;
      if (connection.clientType !== fileClientType) {
        throw new ApiProblem(
          400,
          `Connection ${id} takes no upload: its client type is ${connection.clientType}, not ${fileClientType}.`,
        );
      }
      return save({
        ...stored,
        connection: { ...connection, state: 'IN_PROGRESS' },
        importEndsAt: now() + processingMs,
        people,
      });
    },
  };
}
