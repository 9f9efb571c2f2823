import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { grammar } from './grammar.js';
import type { Shape } from './shape.js';

/**
 * A copy of a document in which nothing depends on the order that its author happened to write it in: known keys stand
 * in the order of the grammar, names are sorted, and so are lists whose order means nothing.
 */
export function orderDocument(document: JsonObject): JsonObject {
  const ordered = order(document, { kind: 'document' });
  return isJsonObject(ordered) ? ordered : document;
}

function order(value: JsonValue, shape: Shape): JsonValue {
  if (Array.isArray(value)) {
    if ('set' in shape) return sortSet(value.map((item) => order(item, shape.set)));
    const item: Shape = 'list' in shape ? shape.list : { data: true };
    return value.map((entry) => order(entry, item));
  }
  if (!isJsonObject(value)) return value;
  if ('map' in shape) return sortKeys(value, () => shape.map);
  if (!('kind' in shape)) return sortKeys(value, () => ({ data: true }));
  const known = new Map(grammar[shape.kind] ?? []);
  const first = [...known.keys()].filter((key) => Object.hasOwn(value, key));
  const rest = Object.keys(value).filter((key) => !known.has(key));
  const ordered: JsonObject = {};
  for (const key of [...first, ...rest.sort(compareKeys)]) {
    ordered[key] = order(value[key] ?? null, known.get(key) ?? { data: true });
  }
  return shape.kind === 'schema' ? alignEnum(ordered, value) : ordered;
}

function sortKeys(value: JsonObject, shapeOf: (key: string) => Shape): JsonObject {
  const keys = Object.keys(value).sort(compareKeys);
  return Object.fromEntries(keys.map((key) => [key, order(value[key] ?? null, shapeOf(key))]));
}

/** By code point, with extensions last: the same on every machine. */
function compareKeys(left: string, right: string): number {
  const byKind = Number(left.startsWith('x-')) - Number(right.startsWith('x-'));
  return byKind || (left < right ? -1 : 1);
}

function sortSet(items: JsonValue[]): JsonValue[] {
  return items
    .map((item) => ({ item, key: sortKey(item) }))
    .sort((left, right) => (left.key === right.key ? 0 : left.key < right.key ? -1 : 1))
    .map(({ item }) => item);
}

/** `null` comes last, parameters go by place and name, tags by name, everything else by its text. */
function sortKey(item: JsonValue): string {
  if (item === null || item === 'null') return `\uffff${JSON.stringify(item)}`;
  if (typeof item === 'number') return JSON.stringify(item).padStart(24, '0');
  if (!isJsonObject(item)) return typeof item === 'string' ? item : JSON.stringify(item);
  const place = ['path', 'query', 'header', 'cookie'].indexOf(String(item['in']));
  const name = typeof item['name'] === 'string' ? `${place}${item['name']}` : '';
  return `${name}\u0000${JSON.stringify(item)}`;
}

/** Extensions such as `x-enum-varnames` name the values of an enum by position: they move with them. */
function alignEnum(ordered: JsonObject, original: JsonObject): JsonObject {
  const before = original['enum'];
  const after = ordered['enum'];
  if (!Array.isArray(before) || !Array.isArray(after)) return ordered;
  for (const [key, names] of Object.entries(original)) {
    if (/^x-.*enum/i.test(key) && Array.isArray(names) && names.length === before.length) {
      ordered[key] = after.map((value) => names[before.indexOf(value)] ?? null);
    }
  }
  return ordered;
}
