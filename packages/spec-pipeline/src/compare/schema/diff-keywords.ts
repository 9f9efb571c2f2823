import type { JsonValue } from '../../document/json.js';
import { canonical } from '../cursor/canonical.js';
import type { Place } from '../place.js';
import { isWords } from '../rules/is-words.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import { isJudgedElsewhere } from './judged-elsewhere.js';
import type { SchemaView } from './schema-view.js';
import { bumpOfSetChange, type SetChange } from './set-change.js';

/** Formats whose values are among those of another. */
const WITHIN: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' };

/** Compares the constraints that are no bounds: patterns, formats, and whatever else a schema may say. */
export function diffKeywords(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): void {
  for (const keyword of new Set([...before.keywords.keys(), ...after.keywords.keys()])) {
    if (isJudgedElsewhere(keyword) || isWords(keyword) || keyword.startsWith('x-')) continue;
    const [old, young] = [before.keywords.get(keyword), after.keywords.get(keyword)];
    // What is excluded before and after has a rule of its own.
    if (keyword === 'not' && old !== undefined && young !== undefined) continue;
    const change = compare(keyword, old?.node, young?.node);
    if (change === null) continue;
    if (old !== undefined && young !== undefined && rules.isSame(old, young)) continue;
    // What a reader does not check cannot stop it: a pattern of what is received is minor.
    const bump =
      keyword === 'pattern' && place.direction === 'response'
        ? 'minor'
        : bumpOfSetChange(change, place.direction);
    rules.report({
      id: `${place.direction}-${kebab(keyword)}-${change}`,
      bump,
      place,
      base: old ?? before.cursor,
      head: young ?? after.cursor,
      text: `\`${keyword}\` changed: ${shown(old?.node)} → ${shown(young?.node)}`,
    });
  }
}

function compare(
  keyword: string,
  old: JsonValue | undefined,
  young: JsonValue | undefined,
): SetChange | null {
  const [before, after] = [ineffective(keyword, old), ineffective(keyword, young)];
  if (canonical(before) === canonical(after) && (before === undefined) === (after === undefined)) {
    return null;
  }
  if (before === undefined) return 'narrowed';
  if (after === undefined) return 'widened';
  if (keyword === 'format' && WITHIN[String(before)] === after) return 'widened';
  if (keyword === 'format' && WITHIN[String(after)] === before) return 'narrowed';
  if (keyword === 'multipleOf' && isMultiple(after, before)) return 'narrowed';
  if (keyword === 'multipleOf' && isMultiple(before, after)) return 'widened';
  return 'changed';
}

/** In fractions of two, 0.5 leaves a rest when divided by 0.1. */
function isMultiple(value: JsonValue, step: JsonValue): boolean {
  const ratio = Number(value) / Number(step);
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** A keyword whose value is its default says nothing. */
function ineffective(keyword: string, value: JsonValue | undefined): JsonValue | undefined {
  const silent = (keyword === 'uniqueItems' && value === false) || keyword.startsWith('$');
  return silent || (value === true && keyword.startsWith('unevaluated')) ? undefined : value;
}

function kebab(text: string): string {
  return text
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
}
