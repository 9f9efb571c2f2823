import type { Cursor } from '../cursor/cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { diffAnnotations } from './diff-annotations.js';
import { diffBounds } from './diff-bounds.js';
import { diffItems } from './diff-items.js';
import { diffKeywords } from './diff-keywords.js';
import { diffNot } from './diff-not.js';
import { diffParts } from './diff-parts.js';
import { diffPatternProperties } from './diff-pattern-properties.js';
import { diffProperties } from './diff-properties.js';
import { diffTypes } from './diff-types.js';
import { diffValues } from './diff-values.js';
import { diffVariants } from './diff-variants.js';
import { foldVariants } from './fold-variants.js';
import type { SchemaView } from './schema-view.js';

/** Compares two schemas in the direction in which their values travel. */
export function diffSchema(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  if (rules.isSame(base, head)) return;
  const [before, after] = viewBoth(rules, base, head);
  const pair = `${place.direction} ${before.cursor.pointer} ${after.cursor.pointer}`;
  if (rules.entered.has(pair)) return;
  rules.entered.add(pair);
  const alike = rules.isWrittenAlike(before.cursor, after.cursor);
  // What is written alike can only differ in what it refers to; a schema in `allOf` is part of it.
  if (!alike || before.parts.length > 1) {
    diffParts(rules, place, before, after);
    diffAnnotations(rules, place, before, after);
    if (!diffTypes(rules, place, before, after)) return;
  }
  diffVariants(rules, place, before, after, diffSchema);
  // A schema on one side and variants on the other have nothing else to compare.
  if ((before.variants.length === 0) !== (after.variants.length === 0)) return;
  diffValues(rules, place, before, after);
  diffBounds(rules, place, before, after);
  diffKeywords(rules, place, before, after);
  diffProperties(rules, place, before, after, diffSchema);
  diffPatternProperties(rules, place, before, after, diffSchema);
  diffNot(rules, place, before, after, diffSchema);
  diffItems(rules, place, before, after, diffSchema);
}

/** Types may be written as variants; that matters where only one of the two does so. */
function viewBoth(rules: Rules, base: Cursor, head: Cursor): readonly [SchemaView, SchemaView] {
  const [before, after] = [rules.view(base), rules.view(head)];
  return (before.variants.length === 0) === (after.variants.length === 0)
    ? [before, after]
    : [foldVariants(before), foldVariants(after)];
}
