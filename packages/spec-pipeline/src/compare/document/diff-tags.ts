import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';

/** Compares the tags of a document, whose order means nothing. */
export function diffTags(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const byName = (side: Cursor): Map<string, Cursor> =>
    new Map([...entriesOf(side).values()].map((tag) => [String(objectAt(tag)['name']), tag]));
  const [before, after] = [byName(base), byName(head)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(name), after.get(name)];
    if (canonical(old?.node) === canonical(young?.node)) continue;
    rules.report({
      id: 'words-changed',
      bump: 'patch',
      place,
      base: old ?? null,
      head: young ?? null,
      text: `the tag ${shown(name)} ${outcome(old, young)}`,
    });
  }
}

function outcome(old: Cursor | undefined, young: Cursor | undefined): string {
  if (old === undefined) return 'was added';
  if (young === undefined) return 'was removed';
  return `changed: ${shown(old.node)} → ${shown(young.node)}`;
}
