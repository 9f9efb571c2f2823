import type { Cursor } from '../cursor/cursor.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { areExclusive } from './are-exclusive.js';
import { diffDiscriminator } from './diff-discriminator.js';
import type { SchemaDiffer } from './schema-differ.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange, type SetChange } from './set-change.js';

/** Compares the members of `oneOf` and `anyOf`, whose order means nothing. */
export function diffVariants(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
  diffSchema: SchemaDiffer,
): void {
  diffDiscriminator(rules, place, before, after);
  if (before.variants.length === 0 && after.variants.length === 0) return;
  // A schema without variants is its own only one.
  const old = new Set(before.variants.length === 0 ? [before.cursor] : before.variants);
  const young = new Set(after.variants.length === 0 ? [after.cursor] : after.variants);
  for (const matches of [sameReference, isEquivalent]) {
    for (const base of old) {
      const head = [...young].find((candidate) => matches(base, candidate));
      if (head === undefined) continue;
      old.delete(base);
      young.delete(head);
      diffSchema(rules, place, base, head);
    }
  }
  const bothHaveVariants = before.variants.length > 0 && after.variants.length > 0;
  if (bothHaveVariants && old.size === young.size) {
    // As many as before, so they changed and stayed where they are.
    const rest = [...young];
    for (const [index, base] of [...old].entries()) {
      const head = rest[index];
      if (head !== undefined) diffSchema(rules, place, base, head);
    }
  } else {
    for (const gone of old) report('narrowed', gone);
    for (const come of young) report('widened', come);
  }
  const exclusive = [before, after].every((view) => areExclusive(view.variants.map(rules.view)));
  // Where no value fits two variants, `oneOf` and `anyOf` say the same.
  if (bothHaveVariants && !exclusive && before.variantKeyword !== after.variantKeyword) {
    const change = after.variantKeyword === 'oneOf' ? 'narrowed' : 'widened';
    rules.report({
      id: `${place.direction}-variants-${change}`,
      bump: place.direction === 'response' ? 'minor' : bumpOfSetChange(change, 'request'),
      place,
      base: before.cursor,
      head: after.cursor,
      text: `variants are now combined with \`${after.variantKeyword}\``,
    });
  }

  function report(change: SetChange, variant: Cursor): void {
    const gone = change === 'narrowed';
    rules.report({
      id: `${place.direction}-variant-${gone ? 'removed' : 'added'}`,
      bump: bumpOfSetChange(change, place.direction),
      place,
      base: gone ? variant : null,
      head: gone ? null : variant,
      text: `the variant \`${openCursor(variant).pointer}\` was ${gone ? 'removed' : 'added'}`,
    });
  }

  function sameReference(left: Cursor, right: Cursor): boolean {
    return (
      openCursor(left).pointer !== left.pointer &&
      openCursor(left).pointer === openCursor(right).pointer
    );
  }

  /** Whether nothing but words differs. */
  function isEquivalent(left: Cursor, right: Cursor): boolean {
    let differs = false;
    const trial: Rules = {
      ...rules,
      entered: new Set(rules.entered),
      report: ({ bump }) => {
        differs ||= bump !== 'patch' && bump !== 'none';
      },
    };
    diffSchema(trial, place, left, right);
    return !differs;
  }
}
