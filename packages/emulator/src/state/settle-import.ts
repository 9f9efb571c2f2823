import type { StoredConnection } from './stored-connection.js';

/** The error code of a file-based connection whose upload held nobody. */
const noPeopleCode = 10010;

/**
 * Brings a connection up to the time `now`: an upload whose processing has ended makes it active, or misconfigured when
 * the upload held nobody. Returns the same record when nothing has changed.
 */
export function settleImport(stored: StoredConnection, now: number): StoredConnection {
  const { connection, importEndsAt, upload } = stored;
  if (importEndsAt === null || now < importEndsAt) return stored;

  const endedAt = new Date(importEndsAt).toISOString();
  if (upload === null || upload.people === 0) {
    return {
      ...stored,
      importEndsAt: null,
      connection: {
        ...connection,
        state: 'MISCONFIGURED',
        connected: false,
        failedAt: endedAt,
        code: noPeopleCode,
      },
    };
  }
  return {
    ...stored,
    importEndsAt: null,
    connection: {
      ...connection,
      state: 'ACTIVE',
      connected: true,
      connectedAt: connection.connected ? connection.connectedAt : endedAt,
      failedAt: null,
      code: null,
    },
  };
}
