import { isJsonObject } from '../../document/is-json-object.js';
import type { Cursor } from '../cursor/cursor.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import type { SchemaDiffer } from './schema-differ.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange, type SetChange } from './set-change.js';

/** What `additionalProperties` lets pass. */
type Additional = 'any' | 'some' | 'none';

/** Compares what an object may hold besides its properties. */
export function diffAdditional(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
  diffSchema: SchemaDiffer,
): void {
  const [old, young] = [read(before.additional), read(after.additional)];
  if (old === 'some' && young === 'some') {
    if (before.additional === null || after.additional === null) return;
    const inner = { ...place, trail: [...place.trail, '{}'], path: `${place.path}[key]` };
    diffSchema(rules, inner, before.additional, after.additional);
    return;
  }
  if (old === young) return;
  const order = ['none', 'some', 'any'];
  const change: SetChange = order.indexOf(young) > order.indexOf(old) ? 'widened' : 'narrowed';
  rules.report({
    id: `${place.direction}-additional-properties-${change}`,
    // Readers of an object that was closed do not see what is new in it.
    bump:
      place.direction === 'response' && old === 'none'
        ? 'minor'
        : bumpOfSetChange(change, place.direction),
    place,
    base: before.additional ?? before.cursor,
    head: after.additional ?? after.cursor,
    text: `further properties: ${old} allowed → ${young} allowed`,
  });
}

function read(cursor: Cursor | null): Additional {
  if (cursor === null) return 'any';
  const { node } = openCursor(cursor);
  if (node === false) return 'none';
  return isJsonObject(node) && Object.keys(node).length > 0 ? 'some' : 'any';
}
