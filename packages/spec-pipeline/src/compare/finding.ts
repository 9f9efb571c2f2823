import type { Change } from './change.js';

/** A difference that one judge found, with what is needed to recognise it in what another judge found. */
export interface Finding extends Omit<Change, 'location'> {
  /** JSON Pointer into the older document; null if it is not there. */
  readonly base: string | null;
  /** JSON Pointer into the newer document; null if it is not there. */
  readonly head: string | null;
  /** Keys of the generated types; empty outside of operations. */
  readonly trail: readonly string[];
}
