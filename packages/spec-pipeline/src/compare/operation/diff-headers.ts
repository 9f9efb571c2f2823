import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { diffParameter } from './diff-parameter.js';

/** Compares the headers of a response. */
export function diffHeaders(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [read(base), read(head)];
  for (const [key, old] of before) {
    const young = after.get(key);
    const here: Place = {
      ...place,
      subject: `${place.subject}, header \`${old.name}\``,
      trail: [...place.trail, 'headers', old.name],
    };
    if (young !== undefined) {
      diffParameter(rules, here, old.at, young.at);
      continue;
    }
    const required = objectAt(old.at)['required'] === true;
    rules.report({
      id: `response-header-removed`,
      // Who reads an optional header copes without it.
      bump: required ? 'major' : 'minor',
      place: here,
      base: old.at,
      head: null,
      text: required ? 'was removed' : 'was removed, which was optional',
    });
  }
  for (const [key, { name, at }] of after) {
    if (before.has(key)) continue;
    const subject = `${place.subject}, header \`${name}\``;
    const trail = [...place.trail, 'headers', name];
    rules.report({
      id: 'response-header-added',
      bump: 'minor',
      place: { ...place, subject, trail },
      base: null,
      head: at,
      text: 'was added',
    });
  }
}

function read(response: Cursor): Map<string, { readonly name: string; readonly at: Cursor }> {
  return new Map(
    [...entriesOf(stepCursor(response, 'headers'))].map(([name, at]) => [
      name.toLowerCase(),
      { name, at },
    ]),
  );
}
