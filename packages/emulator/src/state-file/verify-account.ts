import type { DatabaseSync } from 'node:sqlite';
import { createAccountTable } from './account-table.js';
import { createConnectionRecords } from './connection-records.js';

/**
 * Checks that the connections are those that the last transaction left: each can be right by itself and still be of an earlier or
 * a later moment than the others, such as where the journal of a transaction that was cut off is damaged.
 *
 * @throws Error when they are not.
 */
export function verifyAccount(database: DatabaseSync): void {
  const account = createAccountTable(database).read();
  const { connections, checksums } = createConnectionRecords(database).totals();
  const isWhole = account?.connections === connections && account.checksums === checksums;
  const isNew = account === undefined && connections === 0;
  if (!isWhole && !isNew) throw new Error('The connections are not those that were written last.');
}
