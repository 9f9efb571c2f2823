import type { JsonObject } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import { saidEncoding } from './said-encoding.js';

/** Compares how the parts of a form are written. */
export function diffEncoding(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [base, head].map((side) => entriesOf(stepCursor(side, 'encoding')));
  for (const part of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    // A part that is new or gone has been judged with its property.
    const [from, to] = [base, head].map((side) =>
      rules.view(stepCursor(side, 'schema')).properties.get(part),
    );
    if (from === undefined || to === undefined) continue;
    const [old, young] = [before?.get(part), after?.get(part)];
    const [was, is] = [saidEncoding(rules, old, from), saidEncoding(rules, young, to)];
    if (canonical(was) === canonical(is)) continue;
    const widened = place.direction === 'request' && takesMore(was, is);
    rules.report({
      id: `${place.direction}-encoding-${widened ? 'widened' : 'changed'}`,
      bump: widened ? 'minor' : 'major',
      place: { ...place, trail: [...place.trail, part], path: part },
      base: old ?? base,
      head: young ?? head,
      text: `${widened ? 'may be of further types' : 'is written otherwise'}: ${shown(old?.node)} → ${shown(young?.node)}`,
    });
  }
}

/** Whether nothing differs but that a part may be of further media types. */
function takesMore(
  { contentType: was, ...rest }: JsonObject,
  { contentType: is, ...others }: JsonObject,
): boolean {
  if (typeof was !== 'string' || typeof is !== 'string') return false;
  const types = (list: string): string[] =>
    list.split(',').map((type) => type.trim().toLowerCase());
  const accepts = (type: string, pattern: string): boolean =>
    pattern === type || pattern === '*/*' || pattern === type.replace(/\/.*/, '/*');
  return (
    canonical(rest) === canonical(others) &&
    types(was).every((type) => types(is).some((pattern) => accepts(type, pattern)))
  );
}
