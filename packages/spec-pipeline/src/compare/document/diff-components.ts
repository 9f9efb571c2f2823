import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';

/** The sections of `components` that the generated types hold by name. */
const TYPED = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'pathItems'];

/**
 * Compares the names of components: `components['schemas']['Connection']` is part of what consumers compile against,
 * so a name that vanishes stops them, even if its schema lives on under another one.
 */
export function diffComponents(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  for (const section of TYPED) {
    const before = entriesOf(stepCursor(base, 'components', section));
    const after = entriesOf(stepCursor(head, 'components', section));
    for (const [name, at] of before) {
      if (after.has(name)) continue;
      rules.report({
        id: 'component-removed',
        bump: 'major',
        place,
        base: at,
        head: null,
        text: `the type \`components['${section}']['${name}']\` was removed`,
      });
    }
    for (const [name, at] of after) {
      if (before.has(name)) continue;
      rules.report({
        id: 'component-added',
        bump: 'minor',
        place,
        base: null,
        head: at,
        text: `the type \`components['${section}']['${name}']\` was added`,
      });
    }
  }
}
