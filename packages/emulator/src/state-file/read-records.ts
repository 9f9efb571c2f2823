import type { DatabaseSync } from 'node:sqlite';
import type { StoredConnection } from '../state/stored-connection.js';
import { checksum } from './checksum.js';

/**
 * Reads the connections of a state file, by ascending id.
 *
 * @throws Error when one is not what was written.
 */
export function readRecords(database: DatabaseSync): readonly StoredConnection[] {
  const rows = database.prepare('SELECT id, record, checksum FROM connection ORDER BY id').all();
  return rows.map(({ id, record, checksum: expected }) => {
    const text = String(record);
    const parsed: unknown = checksum(text) === expected ? JSON.parse(text) : undefined;
    if (isRecord(parsed)) return parsed;
    throw new Error(`The connection ${id} is not what was written.`);
  });
}

/** What has the checksum of what was written is what was written. */
function isRecord(value: unknown): value is StoredConnection {
  return typeof value === 'object' && value !== null;
}
