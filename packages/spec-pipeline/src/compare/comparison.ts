import type { Bump } from './bump.js';
import type { Change } from './change.js';

/** What changed between two contracts, and how far that moves the version. */
export interface Comparison {
  /** The highest bump of all changes. */
  readonly bump: Bump;
  /** The gravest first; then by operation and place. */
  readonly changes: readonly Change[];
}
