import type { PeopleChunk } from './people-chunk.js';
import type { StagedUpload } from './staged-upload.js';
import type { StoredConnection } from './stored-connection.js';

/** Everything that a storage holds: what a snapshot is made of. */
export interface StoredState {
  readonly connections: readonly StoredConnection[];
  /** The highest id that any connection has had. */
  readonly lastConnectionId: number;
}

/** What a storage is filled with at once: the people of each connection come with it. */
export interface StateContents {
  readonly connections: Iterable<SeededConnection>;
  /** The highest id that any connection has had; what the connections have counts anyway. */
  readonly lastConnectionId: number;
}

/** A connection with the people of its last upload; undefined for one that never had an upload. */
export interface SeededConnection extends Omit<StoredConnection, 'upload'> {
  readonly people: readonly PeopleChunk[] | undefined;
}

/**
 * Where the state of an emulator is kept. It knows nothing of time or of rules: see `ConnectionRegistry`, which holds the
 * connections in memory too and so reads them once.
 */
export interface StateStorage {
  /** What it holds; undefined for one that has never been filled. */
  load(): StoredState | undefined;
  /** Forgets everything and keeps `contents` instead, all of it or nothing. */
  fill(contents: StateContents): StoredState;
  /** Starts to receive an upload. */
  stage(): StagedUpload;
  /**
   * Keeps a connection that has a new upload, and forgets the one before. When it returns, both are kept for good; if it
   * does not, neither is.
   */
  commit(stored: StoredConnection): void;
  /** The people of an upload, in order. */
  people(uploadId: number): Iterable<PeopleChunk>;
  /** Ends the use of it. Closing twice does no harm. */
  close(): void;
}
