import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import type { Place } from '../place.js';
import { isWords } from '../rules/is-words.js';
import type { Rules } from '../rules/rules.js';
import { diffAdditional } from './diff-additional.js';
import { furtherSchema } from './further-schema.js';
import { isCarried } from './is-carried.js';
import type { SchemaDiffer } from './schema-differ.js';
import type { SchemaView } from './schema-view.js';
import { touchedProperties } from './touched-properties.js';

/** Compares the properties of objects, and which of them must be there. */
export function diffProperties(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
  diffSchema: SchemaDiffer,
): void {
  const { direction } = place;
  for (const name of touchedProperties(rules, before, after)) {
    const [base, head] = [before.properties.get(name), after.properties.get(name)];
    const [was, is] = [before.required.has(name), after.required.has(name)];
    const inner = inside(place, name);
    const [wide, further] = [furtherSchema(before), furtherSchema(after)];
    if (base !== undefined && head === undefined && further !== null && direction === 'request') {
      // It may still be sent; readers find it no longer by its name.
      rules.report({
        id: `${direction}-property-unnamed`,
        bump: 'minor',
        place: inner,
        base,
        head: further,
        text: 'is no longer named, and still taken as one of the further properties',
      });
      if (was && !is) diffRequired(rules, inner, base, further, is);
      diffSchema(rules, inner, base, further);
    } else if (base !== undefined && head === undefined) {
      const twin = renamed(base, before, after);
      rules.report({
        id: `${direction}-property-removed`,
        bump: 'major',
        place: inner,
        base,
        head: null,
        text:
          twin === undefined ? 'was removed' : `was removed; \`${twin}\` is new and has its schema`,
      });
    } else if (base === undefined && head !== undefined) {
      rules.report({
        id: `${direction}-property-added`,
        bump: direction === 'request' && is && isCarried(head, direction) ? 'major' : 'minor',
        place: inner,
        base: null,
        head,
        text: is ? 'was added and is required' : 'was added',
      });
      // It was one of the further properties.
      if (wide !== null) diffSchema(rules, inner, wide, head);
    } else {
      if (was !== is) diffRequired(rules, inner, base ?? before.cursor, head ?? after.cursor, is);
      if (base === undefined || head === undefined) continue;
      diffCarried(rules, inner, base, head, is);
      diffSchema(rules, inner, base, head);
    }
  }
  diffAdditional(rules, place, before, after, diffSchema);
}

function inside(place: Place, name: string): Place {
  const path = place.path === '' ? name : `${place.path}.${name}`;
  return { ...place, trail: [...place.trail, name], path };
}

function diffRequired(rules: Rules, place: Place, base: Cursor, head: Cursor, is: boolean): void {
  const harmless = place.direction === 'request' ? !is : is;
  rules.report({
    id: `${place.direction}-property-became-${is ? 'required' : 'optional'}`,
    bump: harmless ? 'minor' : 'major',
    place,
    base,
    head,
    text: is ? 'is now required' : 'is no longer required',
  });
}

function diffCarried(
  rules: Rules,
  place: Place,
  base: Cursor,
  head: Cursor,
  required: boolean,
): void {
  const { direction } = place;
  const [was, is] = [isCarried(base, direction), isCarried(head, direction)];
  if (was === is) return;
  const word = direction === 'request' ? 'read-only' : 'write-only';
  rules.report({
    id: `${direction}-property-became-${is ? 'not-' : ''}${word}`,
    bump: !is || (direction === 'request' && required) ? 'major' : 'minor',
    place,
    base,
    head,
    text: is ? `is no longer ${word}` : `is now ${word}`,
  });
}

/** The one property that is new and has the schema of one that is gone. */
function renamed(gone: Cursor, before: SchemaView, after: SchemaView): string | undefined {
  const meaning = (cursor: Cursor): string =>
    canonical(
      Object.fromEntries(Object.entries(objectAt(cursor)).filter(([key]) => !isWords(key))),
    );
  const twins = [...after.properties].filter(
    ([name, cursor]) => !before.properties.has(name) && meaning(cursor) === meaning(gone),
  );
  return twins.length === 1 ? twins[0]?.[0] : undefined;
}
