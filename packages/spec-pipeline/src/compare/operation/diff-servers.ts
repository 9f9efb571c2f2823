import type { JsonObject } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';

/** Compares lists of servers; their order means nothing. */
export function diffServers(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  if (rules.isSame(base, head)) return;
  const [before, after] = [byUrl(base), byUrl(head)];
  for (const url of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(url), after.get(url)];
    if (old === undefined || young === undefined) {
      rules.report({
        id: `server-${young === undefined ? 'removed' : 'added'}`,
        bump: young === undefined ? 'major' : 'minor',
        place,
        base: old ?? null,
        head: young ?? null,
        text: `the server ${shown(url)} was ${young === undefined ? 'removed' : 'added'}`,
      });
      continue;
    }
    const here: Place = { ...place, subject: `server ${shown(url)}` };
    diffWords(rules, here, old, young, ['x-region']);
    const [region, other] = [stepCursor(old, 'x-region'), stepCursor(young, 'x-region')];
    if (region.node !== other.node) {
      rules.report({
        id: 'server-region-changed',
        bump: region.node === undefined ? 'minor' : 'major',
        place: here,
        base: region,
        head: other,
        text: `the region changed: ${shown(region.node)} → ${shown(other.node)}`,
      });
    }
    diffVariables(rules, here, stepCursor(old, 'variables'), stepCursor(young, 'variables'));
  }
}

function byUrl(servers: Cursor): Map<string, Cursor> {
  const found = [...entriesOf(servers).values()].map((server): [string, Cursor] => [
    String(objectAt(server)['url']).replace(/(.)\/$/, '$1'),
    server,
  ]);
  return new Map(found);
}

function diffVariables(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [entriesOf(base), entriesOf(head)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(name) ?? base, after.get(name) ?? head];
    diffWords(rules, { ...place, subject: `${place.subject}, variable \`${name}\`` }, old, young);
    const [was, is] = [objectAt(old), objectAt(young)];
    const values = (side: typeof was): Set<string> =>
      new Set(Array.isArray(side['enum']) ? side['enum'].map(canonical) : []);
    const lost = [...values(was)].some((value) => values(is).size > 0 && !values(is).has(value));
    const restricted = values(was).size === 0 && values(is).size > 0;
    if (was['default'] !== is['default'] || lost || restricted) {
      const text = `the variable \`${name}\` changed: ${variable(was)} → ${variable(is)}`;
      rules.report({
        id: 'server-variable-changed',
        bump: 'major',
        place,
        base: old,
        head: young,
        text,
      });
    } else if (canonical([...values(was)].sort()) !== canonical([...values(is)].sort())) {
      const text = `the variable \`${name}\` takes further values`;
      rules.report({
        id: 'server-variable-widened',
        bump: 'minor',
        place,
        base: old,
        head: young,
        text,
      });
    }
  }
}

/** What a variable may be, without words. */
function variable({ default: usual, enum: values }: JsonObject): string {
  return shown({
    ...(usual === undefined ? {} : { default: usual }),
    ...(values === undefined ? {} : { enum: values }),
  });
}
