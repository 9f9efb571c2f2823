import type { PeopleChunk } from './people-chunk.js';

/**
 * An upload that is being received. Nobody sees its people until a connection is committed with it; whatever is left
 * staged when the emulator ends is gone.
 */
export interface StagedUpload {
  readonly id: number;
  /** How many people it holds so far. */
  readonly people: number;
  add(chunk: PeopleChunk): void;
  /** Forgets it, unless a connection has been committed with it. */
  discard(): void;
}
