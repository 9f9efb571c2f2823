import type { Connection } from '@drata-connections/types';
import type { ImportedPerson } from './imported-person.js';

/** The state of an emulator as plain data, to be kept as JSON and restored into any emulator. */
export interface EmulatorSnapshot {
  readonly format: 'drata-connections-emulator';
  /** The version of this format. */
  readonly version: 1;
  /** The highest id that any connection has had: ids are not used again. */
  readonly lastConnectionId: number;
  /** Every connection, deleted ones included, by ascending id. */
  readonly connections: readonly SnapshotConnection[];
}

/** A connection in a snapshot. */
export interface SnapshotConnection {
  readonly connection: Readonly<Connection>;
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When the upload under way will have been processed, in milliseconds since 1970; null when none is. */
  readonly importEndsAt: number | null;
  /** The people of its last upload; null when it never had one. */
  readonly people: readonly ImportedPerson[] | null;
}
