import { canonical } from '../cursor/canonical.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange } from './set-change.js';

/** Compares enums and constants. */
export function diffValues(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): void {
  const { direction } = place;
  const at = {
    place,
    base: stepCursor(before.cursor, 'enum'),
    head: stepCursor(after.cursor, 'enum'),
  };
  const whole = { place, base: before.cursor, head: after.cursor };
  // Readers are compiled against types that take further values, so a new one stops nobody.
  const open = direction === 'response' && before.openOnReceipt;
  if (before.values === null || after.values === null) {
    if (before.values === after.values) return;
    const change = before.values === null ? 'narrowed' : 'widened';
    rules.report({
      ...whole,
      id: `${direction}-${change === 'narrowed' ? 'became-enum' : 'enum-dropped'}`,
      bump: open ? 'minor' : bumpOfSetChange(change, direction),
      text: `the allowed values changed: ${values(before)} → ${values(after)}`,
    });
    return;
  }
  for (const value of without(before.values, after.values)) {
    rules.report({
      ...at,
      id: `${direction}-enum-value-removed`,
      bump: bumpOfSetChange('narrowed', direction),
      text: `the value ${shown(value)} was removed`,
    });
  }
  for (const value of without(after.values, before.values)) {
    rules.report({
      ...at,
      id: `${direction}-enum-value-added`,
      bump: open ? 'minor' : bumpOfSetChange('widened', direction),
      text: `the value ${shown(value)} was added`,
    });
  }
}

function without(
  some: NonNullable<SchemaView['values']>,
  others: NonNullable<SchemaView['values']>,
): NonNullable<SchemaView['values']> {
  const known = new Set(others.map(canonical));
  return some.filter((value) => !known.has(canonical(value)));
}

function values(view: SchemaView): string {
  return view.values === null ? 'any' : shown(view.values.map((value) => value));
}
