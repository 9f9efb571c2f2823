import { isJsonObject } from '@drata-connections/contract-validator/document';
import { stringsOfLength } from '../../values/strings-of-length.js';
import type { SchemaRule } from './schema-rule.js';

type Breaker = (current: unknown, limit: unknown, rule: SchemaRule) => readonly unknown[];

const strange: Breaker = () => ['not-a-value', ' ', '~', -0.5, true, {}, [], null];
const beyond =
  (step: number): Breaker =>
  (_, limit) =>
    typeof limit === 'number' ? [limit + step] : [];
const ofLength =
  (step: number): Breaker =>
  (current, limit) =>
    typeof limit === 'number' ? stringsAround(String(current), limit + step) : [];
const ofItems =
  (step: number): Breaker =>
  (current, limit) => {
    const items: readonly unknown[] = Array.isArray(current) ? current : [];
    if (typeof limit !== 'number') return [];
    return [
      Array.from({ length: Math.max(0, limit + step) }, (_, index) => items[index % items.length]),
    ];
  };

/** Something else altogether; of objects whose alternatives speak of properties, with another of these or without it. */
const alternatives: Breaker = (current, branches, rule) => {
  const parts = (Array.isArray(branches) ? branches : []).filter(isJsonObject);
  const names = parts.flatMap(({ properties, required }) => [
    ...Object.keys(isJsonObject(properties) ? properties : {}),
    ...(Array.isArray(required) ? required.map(String) : []),
  ]);
  if (!isJsonObject(current) || names.length === 0) return strange(current, branches, rule);
  const distinct = [...new Set(names)];
  const lacking = distinct.reduce<Readonly<Record<string, unknown>>>(without, { ...current });
  return [
    ...distinct.flatMap((name) => [without(current, name), { ...current, [name]: 'not-a-value' }]),
    lacking,
    ...distinct.map((name) => ({ ...lacking, [name]: 'not-a-value' })),
    ...strange(current, branches, rule),
  ];
};

const breakers: Readonly<Record<string, Breaker>> = {
  type: strange,
  enum: (current) => [`${current}_UNDECLARED`, Number.MAX_SAFE_INTEGER],
  const: (current) => [`${current}_UNDECLARED`, Number.MAX_SAFE_INTEGER],
  format: (current) => ['not a value of this format', `${current} `, 2 ** 53],
  pattern: (current) => ['not a match', `${current}~`, `~${current}`, '~', ' ', '!', `${current}!`],
  minimum: beyond(-1),
  maximum: beyond(1),
  exclusiveMinimum: beyond(0),
  exclusiveMaximum: beyond(0),
  multipleOf: (current, limit) => [Number(current) + Number(limit) / 2],
  minLength: ofLength(-1),
  maxLength: ofLength(1),
  minItems: ofItems(-1),
  maxItems: ofItems(1),
  uniqueItems: (current) => (Array.isArray(current) ? [[...current, ...current]] : []),
  required: (current, _, { property }) => [without(current, property)],
  additionalProperties: (current) => [
    { ...(isJsonObject(current) ? current : {}), undeclared: 'x' },
  ],
  minProperties: () => [{}],
  maxProperties: (current, limit) => [withFurther(current, Number(limit) + 1)],
  propertyNames: (current) => ['not a name', '~', '!'].map((name) => withFurther(current, 1, name)),
  anyOf: alternatives,
  oneOf: alternatives,
  not: strange,
};

/** Values that may break a rule and, where possible, no other; empty for a keyword that is not known here. */
export function breakingValues(rule: SchemaRule, current: unknown): readonly unknown[] {
  const limit = new Map(Object.entries(rule.schema)).get(rule.keyword);
  return breakers[rule.keyword]?.(current, limit, rule) ?? [];
}

function stringsAround(sample: string, length: number): readonly string[] {
  return length < 0 ? [] : [...stringsOfLength(sample, length), sample.slice(0, length)];
}

/** An object with so many properties more, of the kind that it has. */
function withFurther(current: unknown, count: number, name = 'further'): unknown {
  const own = isJsonObject(current) ? current : {};
  const [value = 'x'] = Object.values(own);
  const added = Array.from({ length: count }, (_, index) => [
    index > 0 ? `${name}${index}` : name,
    value,
  ]);
  return { ...own, ...Object.fromEntries(added) };
}

function without(value: unknown, property: string | null): Readonly<Record<string, unknown>> {
  const entries = Object.entries(isJsonObject(value) ? value : {});
  return Object.fromEntries(entries.filter(([name]) => name !== property));
}
