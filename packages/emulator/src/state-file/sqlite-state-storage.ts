import type { DatabaseSync } from 'node:sqlite';
import type { PeopleChunk } from '../state/people-chunk.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { StateContents, StateStorage, StoredState } from '../state/state-storage.js';
import type { StoredConnection } from '../state/stored-connection.js';
import { type Account, createAccountTable } from './account-table.js';
import { createChunkTable } from './chunk-table.js';
import { createConnectionRecords } from './connection-records.js';
import { inTransaction } from './in-transaction.js';
import { readRecords } from './read-records.js';
import { createUploadWriter } from './upload-writer.js';

const emptyAccount: Account = { lastConnectionId: 0, connections: 0, checksums: 0 };

/**
 * Keeps state in a database that is open and locked. The chunks of an upload are written as they come, a few in a transaction;
 * the one that commits the connection makes them count. Chunks that nothing refers to are deleted on loading.
 */
export function createSqliteStateStorage(database: DatabaseSync): StateStorage {
  const chunks = createChunkTable(database);
  const account = createAccountTable(database);
  const records = createConnectionRecords(database);
  /** The uploads under way, and those that connections have. */
  const staged = new Map<number, ReturnType<typeof createUploadWriter>>();
  const uploadIds = new Map<number, number>();
  let lastUploadId = chunks.lastUploadId();
  let isOpen = true;

  const nextUploadId = (): number => {
    lastUploadId += 1;
    return lastUploadId;
  };
  const remember = ({ connection, upload }: StoredConnection): void => {
    if (upload === null) return;
    uploadIds.set(connection.id, upload.id);
    lastUploadId = Math.max(lastUploadId, upload.id);
  };

  function load(): StoredState | undefined {
    const found = account.read();
    if (found === undefined) return undefined;
    const connections = readRecords(database);
    for (const stored of connections) remember(stored);
    chunks.keepOnly(new Set(uploadIds.values()));
    return { connections, lastConnectionId: found.lastConnectionId };
  }

  function fill({ connections, lastConnectionId }: StateContents): StoredState {
    const kept: StoredConnection[] = [];
    let lastId = lastConnectionId;
    inTransaction(database, () => {
      chunks.keepOnly(new Set(staged.keys()));
      database.exec('DELETE FROM connection; DELETE FROM account');
      for (const { people, ...rest } of connections) {
        const upload = people === undefined ? null : chunks.insert(nextUploadId(), 0, people);
        const stored = { ...rest, upload };
        records.put(stored);
        kept.push(stored);
        lastId = Math.max(lastId, rest.connection.id);
      }
      account.write({ lastConnectionId: lastId, ...records.totals() });
    });
    uploadIds.clear();
    for (const stored of kept) remember(stored);
    return { connections: kept, lastConnectionId: lastId };
  }

  function stage(): StagedUpload {
    const id = nextUploadId();
    const writer = createUploadWriter(id, chunks, (work) => inTransaction(database, work));
    staged.set(id, writer);
    return {
      id,
      get people() {
        return writer.people();
      },
      add: (chunk: PeopleChunk) => writer.add(chunk),
      discard: () => {
        if (staged.delete(id) && isOpen) writer.discard();
      },
    };
  }

  function putRecord(stored: StoredConnection): void {
    const { id } = stored.connection;
    const before = records.checksumOf(id);
    const after = records.put(stored);
    const { lastConnectionId, connections, checksums } = account.read() ?? emptyAccount;
    account.write({
      lastConnectionId: Math.max(lastConnectionId, id),
      connections: connections + (before === undefined ? 1 : 0),
      checksums: checksums - (before ?? 0) + after,
    });
  }

  function commit(stored: StoredConnection): void {
    const { connection, upload } = stored;
    const earlier = uploadIds.get(connection.id);
    inTransaction(database, () => {
      if (upload !== null) staged.get(upload.id)?.flush();
      putRecord(stored);
      if (earlier !== undefined && earlier !== upload?.id) chunks.remove(earlier);
    });
    remember(stored);
    if (upload !== null) staged.delete(upload.id);
  }

  return {
    load,
    fill,
    stage,
    commit,
    people: chunks.read,
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      // It stays for the next transaction otherwise, and there will be none.
      database.exec('PRAGMA journal_mode = DELETE');
      database.close();
    },
  };
}
