import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange, type SetChange } from './set-change.js';

/**
 * Compares types and nullability.
 *
 * @returns Whether the two have enough in common to compare the rest.
 */
export function diffTypes(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): boolean {
  const { direction } = place;
  const at = { place, base: before.cursor, head: after.cursor };
  if (before.nullable !== after.nullable) {
    const change = after.nullable ? 'widened' : 'narrowed';
    rules.report({
      ...at,
      id: `${direction}-${after.nullable ? 'became-nullable' : 'became-not-nullable'}`,
      bump: bumpOfSetChange(change, direction),
      text: after.nullable ? 'may now be null' : 'may no longer be null',
    });
  }
  // A schema of variants gets its types from them, unless it has some of its own.
  const composed = before.variants.length > 0 || after.variants.length > 0;
  if (composed && (before.types === null || after.types === null)) return true;
  const change = compareTypes(before.types, after.types);
  if (change === null) return true;
  rules.report({
    ...at,
    id: `${direction}-type-${change}`,
    bump: bumpOfSetChange(change, direction),
    text: `the type changed: ${name(before)} → ${name(after)}`,
  });
  return change !== 'changed';
}

function compareTypes(
  before: ReadonlySet<string> | null,
  after: ReadonlySet<string> | null,
): SetChange | null {
  const gone = after === null ? [] : missing(before, after);
  const come = before === null ? [] : missing(after, before);
  if (before === null && after !== null) return 'narrowed';
  if (after === null && before !== null) return 'widened';
  if (gone.length > 0 && come.length > 0) return 'changed';
  if (gone.length > 0) return 'narrowed';
  return come.length > 0 ? 'widened' : null;
}

/** The types of `some` that are not among `others`; an integer is a number. */
function missing(some: ReadonlySet<string> | null, others: ReadonlySet<string>): string[] {
  return [...(some ?? [])].filter(
    (type) => !others.has(type) && !(type === 'integer' && others.has('number')),
  );
}

function name({ types }: SchemaView): string {
  return types === null ? 'any' : `\`${[...types].sort().join(' | ')}\``;
}
