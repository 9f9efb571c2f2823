import { copyFileSync, existsSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { inUse } from './in-use.js';
import { isLocked } from './is-locked.js';
import { journalOf } from './journal-of.js';
import { loadSqlite } from './load-sqlite.js';
import { readRecords } from './read-records.js';
import { resultCodeOf } from './result-code-of.js';
import { resultCodes } from './result-codes.js';
import { StateFileError } from './state-file-error.js';
import { verifyAccount } from './verify-account.js';
import { verifyChunks } from './verify-chunks.js';

/**
 * Checks all of a state file: its pages, its checksums, that every connection is as the last transaction left it, and that every
 * upload is whole. The file is only read for that, so one that is damaged stays as it is.
 *
 * @throws StateFileError when it is damaged or in use.
 */
export function checkContents(file: string): void {
  try {
    check(file, { readOnly: true });
  } catch (error) {
    if (isLocked(error)) throw inUse(file, error);
    if (resultCodeOf(error) !== resultCodes.readOnly) throw damaged(file, error);
    checkCopy(file);
  }
}

/** A process was killed in the middle of a transaction. Undoing that writes, so it is tried out on a copy. */
function checkCopy(file: string): void {
  const copy = `${file}.${process.pid}.check`;
  try {
    copyFileSync(file, copy);
    if (existsSync(journalOf(file))) copyFileSync(journalOf(file), journalOf(copy));
    check(copy, { readOnly: false });
  } catch (error) {
    throw damaged(file, error);
  } finally {
    for (const each of [copy, journalOf(copy)]) rmSync(each, { force: true });
  }
}

function check(file: string, options: { readonly readOnly: boolean }): void {
  const { DatabaseSync } = loadSqlite(file);
  const database: DatabaseSync = new DatabaseSync(file, options);
  try {
    const [result] = database.prepare('PRAGMA quick_check(1)').all();
    if (result?.['quick_check'] !== 'ok') throw new Error(String(result?.['quick_check']));
    verifyAccount(database);
    verifyChunks(database, readRecords(database));
  } finally {
    database.close();
  }
}

function damaged(file: string, cause: unknown): StateFileError {
  return new StateFileError(
    file,
    'it is damaged',
    'It has been left as it is. Move it away, or give another file.',
    { cause },
  );
}
