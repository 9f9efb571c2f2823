import { existsSync, statSync } from 'node:fs';
import type { StateStorage } from '../state/state-storage.js';
import { checkContents } from './check-contents.js';
import { checkHeader } from './check-header.js';
import { createStateFile } from './create-state-file.js';
import { loadSqlite } from './load-sqlite.js';
import { lockStateFile } from './lock-state-file.js';
import { createSqliteStateStorage } from './sqlite-state-storage.js';
import { StateFileError } from './state-file-error.js';

/**
 * Opens a file that keeps the state of an emulator (`createEmulator({ storage })`), and makes it if it is not there. An upload
 * that was answered is in it whole, however the process ends; no other process can open it meanwhile.
 *
 * @throws StateFileError when the file is damaged, in use, or of another kind, and on a Node before 22.13. The file is
 * left as it was then.
 * @example
 * ```ts
 * const storage = openStateFile('account.db');
 * const emulator = createEmulator({ storage });
 * storage.close();
 * ```
 */
export function openStateFile(file: string): StateStorage {
  loadSqlite(file);
  const isThere = existsSync(file);
  if (isThere && !statSync(file).isFile()) {
    throw new StateFileError(file, 'it is no file', 'Give the path of a file.');
  }
  const isEmpty = isThere && statSync(file).size === 0;
  if (!isThere || isEmpty) createStateFile(file, isEmpty);
  checkHeader(file);
  checkContents(file);
  return createSqliteStateStorage(lockStateFile(file));
}
