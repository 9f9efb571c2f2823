import { entriesOf } from '../cursor/entries-of.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import type { SchemaDiffer } from './schema-differ.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange } from './set-change.js';

/** Compares what keys of a certain form must hold. */
export function diffPatternProperties(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
  diffSchema: SchemaDiffer,
): void {
  const read = ({ keywords }: SchemaView): ReturnType<typeof entriesOf> => {
    const at = keywords.get('patternProperties');
    return at === undefined ? new Map() : entriesOf(at);
  };
  const [old, young] = [read(before), read(after)];
  for (const pattern of new Set([...old.keys(), ...young.keys()])) {
    const [base, head] = [old.get(pattern), young.get(pattern)];
    const path = `${place.path}[${pattern}]`;
    const inner = { ...place, trail: [...place.trail, '{}'], path };
    if (base !== undefined && head !== undefined) {
      diffSchema(rules, inner, base, head);
      continue;
    }
    // Where no other keys are taken, a form of keys lets some in; elsewhere it restricts them.
    const letsIn = isClosed(base === undefined ? before : after);
    const change = letsIn === (base === undefined) ? 'widened' : 'narrowed';
    rules.report({
      id: `${place.direction}-pattern-properties-${change}`,
      bump: bumpOfSetChange(change, place.direction),
      place: inner,
      base: base ?? before.cursor,
      head: head ?? after.cursor,
      text: base === undefined ? 'keys of this form were added' : 'keys of this form were removed',
    });
  }
}

function isClosed({ additional }: SchemaView): boolean {
  return additional !== null && openCursor(additional).node === false;
}
