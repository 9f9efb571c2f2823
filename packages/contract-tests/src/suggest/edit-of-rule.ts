import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { JsonValue } from '@drata-connections/types/contract';
import type { CorrectionEdit, PlacedEdit } from './correction-edit.js';
import { isNameable } from './is-nameable.js';
import { jsonTypeOf } from './json-type-of.js';

/** A value of an enum is a word, not something that somebody wrote. */
const word = /^[A-Za-z0-9][\w.:/-]{0,63}$/;

/** Rules that a value either keeps or not: nothing of the value says by how much. */
const droppable: ReadonlySet<string> = new Set([
  'format',
  'pattern',
  'multipleOf',
  'uniqueItems',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'propertyNames',
  'dependentRequired',
]);

/** What to change in a schema so that a value no longer breaks one of its rules. */
export function editOfRule(
  place: readonly string[],
  schema: unknown,
  keyword: string,
  value: unknown,
): readonly PlacedEdit[] {
  if (!isJsonObject(schema)) return [];
  return edits(schema, keyword, value).map((edit) => ({ place, edit }));
}

function edits(
  schema: Readonly<Record<string, unknown>>,
  keyword: string,
  value: unknown,
): readonly CorrectionEdit[] {
  if (keyword === 'type') return [{ kind: 'types', types: [jsonTypeOf(value)] }];
  if (keyword === 'enum' || keyword === 'const') {
    if (!isEnumValue(value)) return [];
    if (keyword === 'enum') return [{ kind: 'values', values: [value] }];
    const constant = schema['const'];
    const both = isEnumValue(constant) ? [constant, value] : [value];
    return [
      { kind: 'drop', keyword },
      { kind: 'values', values: both },
    ];
  }
  if (keyword === 'anyOf' || keyword === 'oneOf')
    return [{ kind: 'form', keyword, values: [value] }];
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return undeclaredProperties(schema, value);
  }
  const size = sizeOf(keyword, value);
  if (size !== null) return [{ kind: 'bound', keyword, value: size }];
  return droppable.has(keyword) ? [{ kind: 'drop', keyword }] : [];
}

function isEnumValue(value: unknown): value is JsonValue {
  if (typeof value === 'string') return word.test(value);
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

function undeclaredProperties(
  { properties }: Readonly<Record<string, unknown>>,
  value: unknown,
): readonly CorrectionEdit[] {
  if (!isJsonObject(value)) return [];
  const known = isJsonObject(properties) ? Object.keys(properties) : [];
  return Object.entries(value)
    .filter(([name]) => !known.includes(name) && isNameable(name))
    .map(([name, found]) => ({ kind: 'property', name, values: [found] }));
}

function sizeOf(keyword: string, value: unknown): number | null {
  if (/^m(in|ax)imum$/.test(keyword) && typeof value === 'number') return value;
  // A string is as long as it has characters, not code units.
  if (/^m(in|ax)Length$/.test(keyword) && typeof value === 'string') return [...value].length;
  if (/^m(in|ax)Items$/.test(keyword) && Array.isArray(value)) return value.length;
  if (/^m(in|ax)Properties$/.test(keyword) && isJsonObject(value)) return Object.keys(value).length;
  return null;
}
