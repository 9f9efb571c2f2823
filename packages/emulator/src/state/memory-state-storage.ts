import type { PeopleChunk } from './people-chunk.js';
import type { StagedUpload } from './staged-upload.js';
import type { StateStorage } from './state-storage.js';
import type { StoredConnection, StoredUpload } from './stored-connection.js';

/** Keeps state in memory, for as long as the emulator lives. */
export function createMemoryStateStorage(): StateStorage {
  const uploads = new Map<number, PeopleChunk[]>();
  const uploadIds = new Map<number, number>();
  const staged = new Set<number>();
  let lastUploadId = 0;

  const stage = (): StagedUpload => {
    lastUploadId += 1;
    const id = lastUploadId;
    const chunks: PeopleChunk[] = [];
    uploads.set(id, chunks);
    staged.add(id);
    return {
      id,
      get people() {
        return countPeople(chunks);
      },
      add: (chunk) => {
        chunks.push(chunk);
      },
      discard: () => {
        if (staged.delete(id)) uploads.delete(id);
      },
    };
  };
  const keep = (chunks: readonly PeopleChunk[]): StoredUpload => {
    lastUploadId += 1;
    uploads.set(lastUploadId, [...chunks]);
    return { id: lastUploadId, people: countPeople(chunks) };
  };
  const commit = ({ connection, upload }: StoredConnection): void => {
    if (upload === null) return;
    const earlier = uploadIds.get(connection.id);
    if (earlier !== undefined && earlier !== upload.id) uploads.delete(earlier);
    uploadIds.set(connection.id, upload.id);
    staged.delete(upload.id);
  };

  return {
    load: () => undefined,
    fill: ({ connections, lastConnectionId }) => {
      for (const id of uploads.keys()) if (!staged.has(id)) uploads.delete(id);
      uploadIds.clear();
      const kept: StoredConnection[] = [];
      let lastId = lastConnectionId;
      for (const { people, ...rest } of connections) {
        const stored = { ...rest, upload: people === undefined ? null : keep(people) };
        commit(stored);
        kept.push(stored);
        lastId = Math.max(lastId, rest.connection.id);
      }
      return { connections: kept, lastConnectionId: lastId };
    },
    stage,
    commit,
    people: (uploadId) => uploads.get(uploadId) ?? [],
    close: () => {},
  };
}

function countPeople(chunks: readonly PeopleChunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.people, 0);
}
