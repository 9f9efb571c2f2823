import type { Bump } from '../bump.js';
import type { Direction } from '../direction.js';

/** How the set of allowed values moved. */
export type SetChange = 'narrowed' | 'widened' | 'changed';

/**
 * The bump of a set of values that moved: callers must be able to go on sending all that they sent, and to read all
 * that they receive.
 */
export function bumpOfSetChange(change: SetChange, direction: Direction): Bump {
  const harmless = direction === 'request' ? 'widened' : 'narrowed';
  return change === harmless ? 'minor' : 'major';
}
