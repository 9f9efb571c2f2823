import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';

/** Compares how the parts of a form are written. */
export function diffEncoding(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [base, head].map((side) => entriesOf(stepCursor(side, 'encoding')));
  for (const part of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    // A part that is new or gone has been judged with its property.
    const properties = [base, head].map((side) => stepCursor(side, 'schema', 'properties', part));
    if (properties.some(({ node }) => node === undefined)) continue;
    const [old, young] = [before?.get(part), after?.get(part)];
    if (canonical(old?.node) === canonical(young?.node)) continue;
    rules.report({
      id: `${place.direction}-encoding-changed`,
      bump: 'major',
      place: { ...place, trail: [...place.trail, part], path: part },
      base: old ?? base,
      head: young ?? head,
      text: `is written otherwise: ${shown(old?.node)} → ${shown(young?.node)}`,
    });
  }
}
