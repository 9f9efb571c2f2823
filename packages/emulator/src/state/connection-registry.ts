import {
  createConnectionLists,
  type ListPart,
  type ListRequest,
} from '../listing/connection-lists.js';
import { createConnectionTable } from '../listing/connection-table.js';
import { warmUpLists } from '../listing/warm-up-lists.js';
import { decodePeople } from '../personnel/decode-people.js';
import { ApiProblem } from '../problem/api-problem.js';
import { fileClientType, fileConnection } from './file-connection.js';
import type { ImportedPerson } from './imported-person.js';
import { settleImport } from './settle-import.js';
import type { StagedUpload } from './staged-upload.js';
import type { StateContents, StateStorage } from './state-storage.js';
import type { StoredConnection } from './stored-connection.js';

/** The connections of the emulated account, as of the moment of the call. */
export interface ConnectionRegistry {
  /** Every connection, deleted ones included, by ascending id. */
  all(): readonly StoredConnection[];
  /** The connection with this id, whether deleted or not. */
  find(id: number): StoredConnection | undefined;
  /** A part of a list of connections that are not deleted. */
  list(request: ListRequest): ListPart;
  /** The people of a connection's last upload; none for an unknown id. */
  people(id: number): readonly ImportedPerson[];
  /** The highest id that any connection has had. */
  lastId(): number;
  /** Starts to receive an upload. */
  stage(): StagedUpload;
  /** Makes a file-based connection out of an upload. */
  create(upload: StagedUpload): StoredConnection;
  /**
   * Replaces the people of a file-based connection.
   *
   * @throws ApiProblem 404 when there is no such connection or it is deleted; 400 when it is not file-based.
   */
  replacePeople(id: number, upload: StagedUpload): StoredConnection;
  /** Forgets everything and keeps `contents` instead. */
  fill(contents: StateContents): void;
}

/** What a registry is made from. */
export interface ConnectionRegistryOptions {
  readonly storage: StateStorage;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** How long an upload is processed, in milliseconds. */
  readonly processingMs: number;
  /** What a storage that was never filled gets. */
  readonly seed: () => StateContents;
}

/**
 * Keeps the rules of connections over a storage. Nothing runs in the background: time is looked at on every call. What
 * follows from time alone is never stored, so a look at a list writes nothing.
 */
export function createConnectionRegistry(options: ConnectionRegistryOptions): ConnectionRegistry {
  const { storage, now, processingMs } = options;
  const table = createConnectionTable();
  const lists = createConnectionLists(table);
  /** The connections with an upload that is being processed. */
  const unsettled = new Set<number>();
  let lastId = 0;

  function take({ connections, lastConnectionId }: ReturnType<StateStorage['fill']>): void {
    table.replaceAll(connections);
    lastId = lastConnectionId;
    unsettled.clear();
    for (const { connection, importEndsAt } of connections) {
      if (importEndsAt !== null) unsettled.add(connection.id);
    }
  }

  function settle(): void {
    if (unsettled.size === 0) return;
    const time = now();
    for (const id of unsettled) {
      const stored = table.find(id);
      const settled = stored && settleImport(stored, time);
      if (settled === undefined || settled === stored) continue;
      table.set(settled);
      unsettled.delete(id);
    }
  }

  function find(id: number): StoredConnection | undefined {
    settle();
    return table.find(id);
  }

  function commit(stored: StoredConnection): StoredConnection {
    storage.commit(stored);
    table.set(stored);
    unsettled.add(stored.connection.id);
    return stored;
  }

  function received({
    id,
    people,
  }: StagedUpload): Pick<StoredConnection, 'importEndsAt' | 'upload'> {
    return { importEndsAt: now() + processingMs, upload: { id, people } };
  }

  take(storage.load() ?? storage.fill(options.seed()));
  warmUpLists(lists, table.rows.length);

  return {
    all: () => {
      settle();
      return table.rows;
    },
    find,
    list: (request) => {
      settle();
      return lists(request);
    },
    people: (id) => {
      const upload = table.find(id)?.upload ?? undefined;
      if (upload === undefined) return [];
      return [...storage.people(upload.id)].flatMap(decodePeople);
    },
    lastId: () => lastId,
    stage: () => storage.stage(),
    create: (upload) => {
      lastId += 1;
      return commit({ connection: fileConnection(lastId), createdAt: now(), ...received(upload) });
    },
    replacePeople: (id, upload) => {
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
      return commit({
        ...stored,
        connection: { ...connection, state: 'IN_PROGRESS' },
        ...received(upload),
      });
    },
    fill: (contents) => take(storage.fill(contents)),
  };
}
