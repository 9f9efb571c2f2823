import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';

/**
 * Compares the names of schemas: `components['schemas']['Connection']` is part of what consumers compile against, so a
 * name that vanishes stops them, even if its schema lives on under another one. Parameters, responses and the like are
 * met through operations; what their components are called is how the document is written.
 */
export function diffComponents(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const before = entriesOf(stepCursor(base, 'components', 'schemas'));
  const after = entriesOf(stepCursor(head, 'components', 'schemas'));
  for (const [name, at] of before) {
    if (after.has(name)) continue;
    rules.report({
      id: 'schema-removed',
      bump: 'major',
      place,
      base: at,
      head: null,
      text: `the type \`components['schemas']['${name}']\` was removed`,
    });
  }
  for (const [name, at] of after) {
    if (before.has(name)) continue;
    rules.report({
      id: 'schema-added',
      bump: 'minor',
      place,
      base: null,
      head: at,
      text: `the type \`components['schemas']['${name}']\` was added`,
    });
  }
}
