import type { DatabaseSync } from 'node:sqlite';
import { checksum } from './checksum.js';

/** What a state file says of its connections as a whole. */
export interface Account {
  /** The highest id that any connection has had. */
  readonly lastConnectionId: number;
  /** How many connections there are. */
  readonly connections: number;
  /** The sum of their checksums. */
  readonly checksums: number;
}

/** The table with the one row of an account. */
export interface AccountTable {
  /**
   * The account; undefined where the file was never filled.
   *
   * @throws Error when it is not what was written.
   */
  read(): Account | undefined;
  write(account: Account): void;
}

/** Opens the table of the account. */
export function createAccountTable(database: DatabaseSync): AccountTable {
  const select = database.prepare('SELECT * FROM account');
  const insert = database.prepare('INSERT OR REPLACE INTO account VALUES (1, ?, ?, ?, ?)');
  return {
    read: () => {
      const row = select.get();
      if (row === undefined) return undefined;
      const account = {
        lastConnectionId: Number(row['last_connection_id']),
        connections: Number(row['connections']),
        checksums: Number(row['checksums']),
      };
      if (row['checksum'] === sealOf(account)) return account;
      throw new Error('The account is not what was written.');
    },
    write: (account) => {
      const { lastConnectionId, connections, checksums } = account;
      insert.run(lastConnectionId, connections, checksums, sealOf(account));
    },
  };
}

function sealOf({ lastConnectionId, connections, checksums }: Account): number {
  return checksum(`${lastConnectionId} ${connections} ${checksums}`);
}
