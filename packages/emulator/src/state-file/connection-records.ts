import type { DatabaseSync } from 'node:sqlite';
import type { StoredConnection } from '../state/stored-connection.js';
import type { Account } from './account-table.js';
import { checksum } from './checksum.js';

/** The table of a state file that holds connections. */
export interface ConnectionRecords {
  /** Adds a connection, or replaces the one with the same id, and returns its checksum. */
  put(stored: StoredConnection): number;
  /** The checksum of a connection; undefined when there is none with the id. */
  checksumOf(id: number): number | undefined;
  /** What an account says of the connections, as they are. */
  totals(): Pick<Account, 'connections' | 'checksums'>;
}

/** Opens the table of connections. */
export function createConnectionRecords(database: DatabaseSync): ConnectionRecords {
  const insert = database.prepare(
    'INSERT OR REPLACE INTO connection (id, record, checksum) VALUES (?, ?, ?)',
  );
  const select = database.prepare('SELECT checksum FROM connection WHERE id = ?');
  const add = database.prepare(
    'SELECT count(*) AS connections, coalesce(sum(checksum), 0) AS checksums FROM connection',
  );
  return {
    put: (stored) => {
      const record = JSON.stringify(stored);
      const value = checksum(record);
      insert.run(stored.connection.id, record, value);
      return value;
    },
    checksumOf: (id) => {
      const row = select.get(id);
      return row && Number(row['checksum']);
    },
    totals: () => {
      const row = add.get();
      return { connections: Number(row?.['connections']), checksums: Number(row?.['checksums']) };
    },
  };
}
