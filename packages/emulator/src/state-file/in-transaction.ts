import type { DatabaseSync } from 'node:sqlite';

/** Does some work in one transaction: when it throws, none of it has happened. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** After some errors SQLite has rolled back already (https://sqlite.org/lang_transaction.html), and says so with another. */
function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The error that led here is the one to tell.
  }
}
