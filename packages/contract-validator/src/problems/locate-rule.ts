import { isJsonObject } from '../document/is-json-object.js';
import { keysOf } from '../document/keys-of.js';
import type { ContractPart } from '../document/locate.js';
import { partsAt } from '../document/parts-at.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import type { SchemaViolation } from '../schemas/schema-check.js';

/** Where a broken rule stands in the contract, and the schema that it is a part of. */
export interface LocatedRule {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Keywords that add a schema for the same value: a list of them, one, or one for each name. */
const same = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'];
/** Keywords with a schema for values that have no schema of their own. */
const rest = [
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'contains',
  'unevaluatedItems',
];

/** A bound for recursive schemas; what lies beyond is only told less precisely. */
const maxPlaces = 2000;

/**
 * Finds the rule that a violation is about. Ajv tells the way to it only from the last reference on, so the schemas that
 * the value passed are walked again, and the one that ends like that way is taken.
 */
export function locateRule(
  document: object,
  rootPointer: string,
  { instancePath, schemaPath, keyword }: SchemaViolation,
): LocatedRule {
  let places = expand([rootPointer]);
  for (const key of keysOf(instancePath)) {
    places = expand(places.flatMap((place) => below(place, key)));
  }
  const way = keysOf(schemaPath.slice(schemaPath.indexOf('#')));
  const rules = places.flatMap(({ pointer, value }) =>
    isJsonObject(value) && Object.hasOwn(value, keyword)
      ? [{ pointer: pointerOf(pointer, keyword), schema: value }]
      : [],
  );
  const best = rules
    .map((rule) => ({ rule, tail: commonTail(keysOf(rule.pointer), way) }))
    .sort((one, other) => other.tail - one.tail)[0]?.rule;
  return best ?? { pointer: places[0]?.pointer ?? rootPointer, schema: {} };

  /** The schemas at some pointers, and all that apply to the same value. */
  function expand(start: readonly string[]): readonly ContractPart[] {
    const found = new Map<string, ContractPart>();
    const open = [...start];
    for (let at = open.pop(); at !== undefined && found.size < maxPlaces; at = open.pop()) {
      for (const part of partsAt(document, at)) {
        const { pointer, value } = part;
        if (found.has(pointer)) continue;
        found.set(pointer, part);
        for (const each of same) open.push(...children(pointer, value, each));
      }
    }
    return [...found.values()];
  }

  function below({ pointer, value }: ContractPart, key: string): readonly string[] {
    const places: string[] = [];
    if (propertyOf(propertyOf(value, 'properties'), key) !== undefined) {
      places.push(pointerOf(pointer, 'properties', key));
    }
    for (const pattern of Object.keys(propertyOf(value, 'patternProperties') ?? {})) {
      if (new RegExp(pattern, 'u').test(key)) {
        places.push(pointerOf(pointer, 'patternProperties', pattern));
      }
    }
    const prefix = propertyOf(value, 'prefixItems');
    if (Array.isArray(prefix) && prefix[Number(key)] !== undefined) {
      places.push(pointerOf(pointer, 'prefixItems', key));
    }
    for (const each of rest) {
      if (propertyOf(value, each) !== undefined) places.push(pointerOf(pointer, each));
    }
    return places;
  }
}

function children(pointer: string, schema: unknown, keyword: string): readonly string[] {
  const child = propertyOf(schema, keyword);
  if (Array.isArray(child))
    return [...child.keys()].map((index) => pointerOf(pointer, keyword, index));
  if (!isJsonObject(child)) return [];
  if (keyword !== 'dependentSchemas') return [pointerOf(pointer, keyword)];
  return Object.keys(child).map((name) => pointerOf(pointer, keyword, name));
}

function commonTail(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
