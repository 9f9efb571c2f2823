import { existsSync, rmSync } from 'node:fs';
import { inUse } from './in-use.js';
import { isLocked } from './is-locked.js';
import { loadSqlite } from './load-sqlite.js';
import { readRecords } from './read-records.js';
import { StateFileError } from './state-file-error.js';
import { verifyChunks } from './verify-chunks.js';

/**
 * Checks all of a state file: its pages, its checksums, and that every upload is whole. It is only read for that, so one that is
 * damaged stays as it is.
 *
 * @throws StateFileError when it is damaged or in use.
 */
export function checkContents(file: string): void {
  const { DatabaseSync } = loadSqlite(file);
  // Reading makes these where they are missing, and leaves them behind.
  const sideFiles = [`${file}-wal`, `${file}-shm`].filter((each) => !existsSync(each));
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const [result] = database.prepare('PRAGMA quick_check(1)').all();
      if (result?.['quick_check'] !== 'ok') throw new Error(String(result?.['quick_check']));
      verifyChunks(database, readRecords(database));
    } finally {
      database.close();
    }
  } catch (error) {
    if (isLocked(error)) throw inUse(file, error);
    throw new StateFileError(
      file,
      'it is damaged',
      'It has been left as it is. Move it away, or give another file.',
      { cause: error },
    );
  } finally {
    for (const each of sideFiles) rmSync(each, { force: true });
  }
}
