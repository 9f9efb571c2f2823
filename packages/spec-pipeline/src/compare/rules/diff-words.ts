import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { isWords } from './is-words.js';
import type { Rules } from './rules.js';
import { shown } from './shown.js';

/**
 * Compares what only tells people something, and extensions, which nobody but our own generators reads.
 *
 * @param judged Extensions that have rules of their own.
 */
export function diffWords(
  rules: Rules,
  place: Place,
  base: Cursor,
  head: Cursor,
  judged: readonly string[] = [],
): void {
  const [left, right] = [objectAt(base), objectAt(head)];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const extension = key.startsWith('x-') && !judged.includes(key);
    if (!isWords(key) && !extension) continue;
    const [before, after] = [sorted(key, left[key]), sorted(key, right[key])];
    if (canonical(before) === canonical(after)) continue;
    const name = extension ? `\`${key}\`` : key;
    rules.report({
      id: extension ? 'extension-changed' : 'words-changed',
      bump: 'patch',
      place,
      base: stepCursor(base, key),
      head: stepCursor(head, key),
      text: `the ${name} changed: ${shown(before)} → ${shown(after)}`,
    });
  }
}

/** An operation's tags are a set. */
function sorted(key: string, value: Parameters<typeof canonical>[0]): typeof value {
  return key === 'tags' && Array.isArray(value) ? value.map(canonical).sort() : value;
}
