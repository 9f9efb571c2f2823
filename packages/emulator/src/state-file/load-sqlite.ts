import { StateFileError } from './state-file-error.js';

type Sqlite = typeof import('node:sqlite');

/**
 * Loads Node's own SQLite.
 *
 * @throws StateFileError on a Node that has none.
 */
export function loadSqlite(file: string): Sqlite {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (sqlite !== undefined) return sqlite;
  throw new StateFileError(
    file,
    `Node ${process.versions.node} has no SQLite`,
    'Use Node 22.13 or later, or leave the state in memory.',
  );
}
