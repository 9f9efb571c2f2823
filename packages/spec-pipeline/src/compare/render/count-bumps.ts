import type { Comparison } from '../comparison.js';
import { BUMPS } from '../highest-bump.js';

/** `2 major, 1 minor`; `nothing changed` where nothing did. */
export function countBumps({ changes }: Comparison): string {
  const counts = BUMPS.flatMap((bump) => {
    const count = changes.filter((change) => change.bump === bump).length;
    return count === 0 ? [] : [`${count} ${bump}`];
  });
  return counts.length === 0 ? 'nothing changed' : counts.join(', ');
}
