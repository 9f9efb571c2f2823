import { isJsonObject } from '../document/is-json-object.js';
import type { ContractPart } from '../document/locate.js';
import { partsAt } from '../document/parts-at.js';
import { pointerOf } from '../document/pointer-of.js';
import { propertyOf } from '../document/property-of.js';
import { anyShape } from './any-shape.js';
import type { ValueShape } from './value-shape.js';

/** How deep a text is looked into: a list in an object in a list is more than any style can write. */
const maxDepth = 3;

/** Reads what the schema at a pointer allows, its references and combinations (`allOf`, `anyOf`, `oneOf`) included. */
export function readValueShape(document: object, pointer: string, depth = 0): ValueShape {
  const types = new Set<string>();
  const prefix: ValueShape[] = [];
  const properties = new Map<string, ValueShape>();
  const open: { items?: ValueShape; additional?: ValueShape } = {};
  const seen = new Set<string>();
  visit(pointer);
  return { types, prefix, properties, items: open.items, additional: open.additional };

  function visit(place: string): void {
    for (const part of partsAt(document, place)) read(part);
  }

  function read({ pointer: at, value: schema }: ContractPart): void {
    if (seen.has(at) || !isJsonObject(schema)) return;
    seen.add(at);
    for (const type of typesOf(schema)) types.add(type);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = schema[keyword];
      if (!Array.isArray(branches)) continue;
      for (const index of branches.keys()) visit(pointerOf(at, keyword, index));
    }
    if (depth >= maxDepth) return;
    const below = (...keys: (string | number)[]): ValueShape =>
      readValueShape(document, pointerOf(at, ...keys), depth + 1);
    const first = schema['prefixItems'];
    if (Array.isArray(first)) prefix.push(...first.map((_, index) => below('prefixItems', index)));
    if (isJsonObject(schema['items'])) open.items = below('items');
    for (const name of Object.keys(propertyOf(schema, 'properties') ?? {})) {
      properties.set(name, below('properties', name));
    }
    if (isJsonObject(schema['additionalProperties']))
      open.additional = below('additionalProperties');
    else if (schema['additionalProperties'] === true) open.additional = anyShape;
  }
}

/** The types that a schema names, or that its keywords are about. */
function typesOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const { type, enum: values, const: value } = schema;
  if (type !== undefined) return [type].flat().map(String);
  const constants = Array.isArray(values) ? values : value === undefined ? [] : [value];
  if (constants.length > 0) return constants.map(typeOf);
  if ('items' in schema || 'prefixItems' in schema) return ['array'];
  if ('properties' in schema || 'additionalProperties' in schema) return ['object'];
  return 'minimum' in schema || 'maximum' in schema || 'multipleOf' in schema ? ['number'] : [];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
