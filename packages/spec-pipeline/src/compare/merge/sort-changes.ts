import type { Change } from '../change.js';
import { BUMPS } from '../highest-bump.js';

/** The gravest first; then by operation and place, so that the same comparison reads the same. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const key = ({ operation, location, id, message }: Change): string =>
    [operation ?? '', location, id, message].join('\n');
  return changes.toSorted(
    (left, right) =>
      BUMPS.indexOf(left.bump) - BUMPS.indexOf(right.bump) ||
      (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0),
  );
}
