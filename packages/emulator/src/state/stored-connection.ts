import type { Connection } from '@drata-connections/types';
import type { ImportedPerson } from './imported-person.js';

/** All that is kept of a connection. Records are replaced, never changed. */
export interface StoredConnection {
  /** The connection as it is listed. */
  readonly connection: Readonly<Connection>;
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When the upload under way will have been processed, in milliseconds since 1970; null when none is. */
  readonly importEndsAt: number | null;
  /** The people of the last upload. */
  readonly people: readonly ImportedPerson[];
}
