import type { DatabaseSync } from 'node:sqlite';
import type { PeopleChunk } from '../state/people-chunk.js';
import type { StoredUpload } from '../state/stored-connection.js';
import { checksum } from './checksum.js';

/** The table of a state file that holds people. */
export interface ChunkTable {
  /** Adds chunks to an upload, from the place `first` on. */
  insert(upload: number, first: number, chunks: readonly PeopleChunk[]): StoredUpload;
  /** The chunks of an upload, in order. */
  read(upload: number): Iterable<PeopleChunk>;
  remove(upload: number): void;
  /** Deletes every chunk that is not of one of these uploads. */
  keepOnly(uploads: ReadonlySet<number>): void;
  lastUploadId(): number;
}

/** Opens the table of chunks. */
export function createChunkTable(database: DatabaseSync): ChunkTable {
  const insert = database.prepare('INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?)');
  const select = database.prepare(
    'SELECT media_type, bytes, people FROM chunk WHERE upload = ? ORDER BY place',
  );
  const remove = database.prepare('DELETE FROM chunk WHERE upload = ?');
  const last = database.prepare('SELECT max(upload) AS upload FROM chunk');
  const uploads = database.prepare('SELECT DISTINCT upload FROM chunk');

  return {
    insert: (upload, first, chunks) => {
      let count = 0;
      for (const [index, { mediaType, bytes, people }] of chunks.entries()) {
        insert.run(upload, first + index, mediaType, bytes, people, checksum(bytes));
        count += people;
      }
      return { id: upload, people: count };
    },
    read: function* read(upload) {
      // All at once: a statement that is still being read would stop the next transaction from ending.
      for (const row of select.all(upload)) yield readChunk(row);
    },
    remove: (upload) => {
      remove.run(upload);
    },
    keepOnly: (kept) => {
      for (const { upload } of uploads.all()) {
        if (!kept.has(Number(upload))) remove.run(Number(upload));
      }
    },
    lastUploadId: () => Number(last.get()?.['upload'] ?? 0),
  };
}

function readChunk(row: Record<string, unknown>): PeopleChunk {
  const { bytes, people } = row;
  if (!(bytes instanceof Uint8Array)) throw new Error('Failed to read stored people: no bytes.');
  const mediaType = row['media_type'] === 'text/csv' ? 'text/csv' : 'application/json';
  return { mediaType, bytes, people: Number(people) };
}
