import type { Connection } from '@drata-connections/types';

/** The people of an upload, which a storage keeps apart from the connection. */
export interface StoredUpload {
  readonly id: number;
  /** How many people it holds. */
  readonly people: number;
}

/** All that is kept of a connection besides its people. Records are replaced, never changed. */
export interface StoredConnection {
  /** The connection as it is listed. */
  readonly connection: Readonly<Connection>;
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When the upload under way will have been processed, in milliseconds since 1970; null when none is. */
  readonly importEndsAt: number | null;
  /** The last upload; null for a connection that never had one. */
  readonly upload: StoredUpload | null;
}
