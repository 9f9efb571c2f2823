import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import { isWords } from '../rules/is-words.js';
import type { Rules } from '../rules/rules.js';
import type { SchemaView } from './schema-view.js';

/** Compares what the parts of a schema tell people. Parts that moved say the same wherever they stand. */
export function diffParts(rules: Rules, place: Place, before: SchemaView, after: SchemaView): void {
  const old = [...before.parts];
  const young = [...after.parts];
  for (const matches of [samePlace, sameWords]) {
    for (const part of [...old]) {
      const twin = young.find((candidate) => matches(part, candidate));
      if (twin === undefined) continue;
      old.splice(old.indexOf(part), 1);
      young.splice(young.indexOf(twin), 1);
      diffWords(rules, place, part, twin, ['x-csv']);
    }
  }
  for (const [index, part] of old.entries()) {
    diffWords(rules, place, part, young[index] ?? silent(part), ['x-csv']);
  }
  for (const part of young.slice(old.length)) {
    diffWords(rules, place, silent(part), part, ['x-csv']);
  }
}

function samePlace(left: Cursor, right: Cursor): boolean {
  return left.pointer === right.pointer;
}

function sameWords(left: Cursor, right: Cursor): boolean {
  return wordsOf(left) === wordsOf(right);
}

function wordsOf(part: Cursor): string {
  const entries = Object.entries(objectAt(part));
  return canonical(Object.fromEntries(entries.filter(([key]) => isWords(key))));
}

/** The place of a part that has no twin, without its words. */
function silent({ document, pointer }: Cursor): Cursor {
  return { document, pointer, node: undefined };
}
