import { isJsonObject } from '../../document/is-json-object.js';
import type { Cursor } from '../cursor/cursor.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import type { SchemaDiffer } from './schema-differ.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange } from './set-change.js';

/** Compares the items of lists. */
export function diffItems(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
  diffSchema: SchemaDiffer,
): void {
  const [base, head] = [restricting(before.items), restricting(after.items)];
  const inner = { ...place, trail: [...place.trail, '[]'], path: `${place.path}[]` };
  if (before.items !== null && after.items !== null && (base === null) === (head === null)) {
    diffSchema(rules, inner, before.items, after.items);
    return;
  }
  if (base === head) return;
  const change = base === null ? 'narrowed' : 'widened';
  rules.report({
    id: `${place.direction}-items-${change}`,
    bump: bumpOfSetChange(change, place.direction),
    place: inner,
    base: base ?? before.cursor,
    head: head ?? after.cursor,
    text: base === null ? 'may no longer be anything' : 'may now be anything',
  });
}

/** A schema of items that lets not everything in. */
function restricting(items: Cursor | null): Cursor | null {
  if (items === null) return null;
  const { node } = openCursor(items);
  return node === false || (isJsonObject(node) && Object.keys(node).length > 0) ? items : null;
}
