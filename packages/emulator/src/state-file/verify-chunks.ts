import type { DatabaseSync } from 'node:sqlite';
import type { StoredConnection } from '../state/stored-connection.js';
import { checksum } from './checksum.js';

/**
 * Checks that each connection's upload is there, whole and as it was written.
 *
 * @throws Error when one is not.
 */
export function verifyChunks(database: DatabaseSync, records: readonly StoredConnection[]): void {
  const chunks = database.prepare('SELECT bytes, people, checksum FROM chunk WHERE upload = ?');
  for (const { upload } of records) {
    if (upload === null) continue;
    let people = 0;
    for (const row of chunks.iterate(upload.id)) {
      const { bytes } = row;
      if (!(bytes instanceof Uint8Array) || checksum(bytes) !== row['checksum']) {
        throw new Error(`The upload ${upload.id} is not what was written.`);
      }
      people += Number(row['people']);
    }
    if (people !== upload.people) throw new Error(`The upload ${upload.id} is not whole.`);
  }
}
