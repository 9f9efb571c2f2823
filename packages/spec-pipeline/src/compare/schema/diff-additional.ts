import { openCursor } from '../cursor/open-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { furtherSchema } from './further-schema.js';
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
  const [old, young] = [read(before), read(after)];
  if (old === 'some' && young === 'some') {
    if (before.additional === null || after.additional === null) return;
    const inner = { ...place, trail: [...place.trail, '{}'], path: `${place.path}[key]` };
    diffSchema(rules, inner, before.additional, after.additional);
    return;
  }
  if (old === young) {
    diffSaid(rules, place, before, after);
    return;
  }
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

/** What is said of further properties that are allowed anyway: only then do types have keys of any name. */
function diffSaid(rules: Rules, place: Place, before: SchemaView, after: SchemaView): void {
  if ((before.additional === null) === (after.additional === null)) return;
  const is = after.additional !== null;
  rules.report({
    id: `${place.direction}-additional-properties-${is ? 'said' : 'unsaid'}`,
    bump: 'minor',
    place: { ...place, trail: [...place.trail, '{}'] },
    base: before.additional ?? before.cursor,
    head: after.additional ?? after.cursor,
    text: `keys of any name are ${is ? 'now' : 'no longer'} in the types`,
  });
}

function read(view: SchemaView): Additional {
  if (view.additional === null) return 'any';
  if (openCursor(view.additional).node === false) return 'none';
  return furtherSchema(view) === null ? 'any' : 'some';
}
