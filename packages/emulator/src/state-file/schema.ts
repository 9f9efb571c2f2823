/** Tells a state file from the databases of other applications (`PRAGMA application_id`): "DrEm". */
export const applicationId: number = 0x4472456d;

/** The version of the tables (`PRAGMA user_version`). */
export const schemaVersion: number = 1;

/** The size of a page in bytes: large ones take half the time to write the megabytes of an upload. */
export const pageSize: number = 32_768;

/** The tables of a state file. `checksum` is the CRC-32 of what the row holds: SQLite itself checks only its pages. */
export const schema: string = `
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
  CREATE TABLE account (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_connection_id INTEGER NOT NULL,
    connections INTEGER NOT NULL,
    checksums INTEGER NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE chunk (
    upload INTEGER NOT NULL,
    place INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    people INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (upload, place)
  ) STRICT;
`;
