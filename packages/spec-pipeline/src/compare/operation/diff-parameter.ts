import type { JsonObject } from '../../document/json.js';
import type { Cursor } from '../cursor/cursor.js';
import { objectAt } from '../cursor/object-at.js';
import { openCursor } from '../cursor/open-cursor.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import { diffSchema } from '../schema/diff-schema.js';
import { viewSchema } from '../schema/view-schema.js';
import { diffContent } from './diff-content.js';

/** Compares a parameter, or a header of a response, which is one without a name. */
export function diffParameter(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  if (rules.isSame(base, head)) return;
  const [before, after] = [objectAt(base), objectAt(head)];
  const at = { place, base: openCursor(base), head: openCursor(head) };
  const prefix = place.direction === 'request' ? 'request-parameter' : 'response-header';
  const [was, is] = [before['required'] === true, after['required'] === true];
  if (was !== is) {
    const harmless = place.direction === 'request' ? !is : is;
    rules.report({
      ...at,
      id: `${prefix}-became-${is ? 'required' : 'optional'}`,
      bump: harmless ? 'minor' : 'major',
      text: is ? 'is now required' : 'is no longer required',
    });
  }
  if ((before['deprecated'] === true) !== (after['deprecated'] === true)) {
    const deprecated = after['deprecated'] === true;
    rules.report({
      ...at,
      id: `${prefix}-${deprecated ? 'deprecated' : 'reinstated'}`,
      bump: 'minor',
      text: deprecated ? 'is now deprecated' : 'is no longer deprecated',
    });
  }
  const composite = [base, head].some((side) => isComposite(stepCursor(side, 'schema')));
  for (const [key, absent] of Object.entries(defaults(before, after))) {
    const [old, young] = [before[key] ?? absent[0], after[key] ?? absent[1]];
    if (old === young) continue;
    // How arrays and objects are joined does not concern a plain value, but `style` also says how it is marked.
    const silent = key === 'explode' && !composite;
    const relaxed = key === 'allowEmptyValue' && young === true;
    rules.report({
      ...at,
      base: stepCursor(base, key).node === undefined ? at.base : stepCursor(base, key),
      head: stepCursor(head, key).node === undefined ? at.head : stepCursor(head, key),
      id: `${prefix}-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-changed`,
      bump: silent ? 'patch' : relaxed ? 'minor' : 'major',
      text: `\`${key}\` changed: ${shown(old)} → ${shown(young)}`,
    });
  }
  diffWords(rules, place, base, head);
  const [schema, other] = [stepCursor(base, 'schema'), stepCursor(head, 'schema')];
  if (schema.node !== undefined && other.node !== undefined) {
    diffSchema(rules, place, schema, other);
  }
  const [content, young] = [stepCursor(base, 'content'), stepCursor(head, 'content')];
  if ((content.node === undefined) !== (young.node === undefined)) {
    rules.report({
      ...at,
      id: `${prefix}-serialization-changed`,
      bump: 'major',
      text: 'is written by other rules: `schema` and `content` were swapped',
    });
  } else if (content.node !== undefined) {
    diffContent(rules, place, content, young);
  }
}

/** What the keywords that shape a parameter mean when they are absent, before and after. */
function defaults(
  before: JsonObject,
  after: JsonObject,
): Record<string, readonly (string | boolean)[]> {
  const style = ({ in: where }: JsonObject): string =>
    where === 'query' || where === 'cookie' ? 'form' : 'simple';
  const explode = (parameter: JsonObject): boolean =>
    (parameter['style'] ?? style(parameter)) === 'form';
  return {
    style: [style(before), style(after)],
    explode: [explode(before), explode(after)],
    allowReserved: [false, false],
    allowEmptyValue: [false, false],
  };
}

function isComposite(schema: Cursor): boolean {
  const { types, variants } = viewSchema(schema);
  return variants.length > 0 || types === null || types.has('array') || types.has('object');
}
