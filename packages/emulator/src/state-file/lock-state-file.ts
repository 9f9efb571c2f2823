import type { DatabaseSync } from 'node:sqlite';
import { inUse } from './in-use.js';
import { isLocked } from './is-locked.js';
import { loadSqlite } from './load-sqlite.js';

/**
 * Opens a state file for writing, and locks it: the lock is one of the operating system, so it ends with the process, however
 * that ends. What was committed is in the file itself, synced, before the commit returns: it is there after a `SIGKILL`, and after
 * a power cut too. The journal holds only what undoes the transaction under way: with a write-ahead log, damage to the log would
 * lose commits, and no one could tell that they had been.
 *
 * @throws StateFileError when another process has it.
 */
export function lockStateFile(file: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite(file);
  const database = new DatabaseSync(file);
  try {
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = PERSIST;
      PRAGMA synchronous = FULL;
      BEGIN EXCLUSIVE;
      COMMIT;
    `);
    return database;
  } catch (error) {
    database.close();
    throw isLocked(error) ? inUse(file, error) : error;
  }
}
