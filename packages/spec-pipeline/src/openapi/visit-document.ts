import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { grammar } from './grammar.js';
import type { Shape } from './shape.js';

/** Is called for every object of a named kind, before what it holds; it may change the object. */
export type Visitor = (node: JsonObject, kind: string, path: readonly (string | number)[]) => void;

/** Walks the objects of a document that the grammar knows: never into examples, defaults and extensions. */
export function visitDocument(
  value: JsonValue,
  visitor: Visitor,
  shape: Shape = { kind: 'document' },
  path: readonly (string | number)[] = [],
): void {
  if ('data' in shape) return;
  if ('list' in shape || 'set' in shape) {
    const item = 'list' in shape ? shape.list : shape.set;
    if (!Array.isArray(value)) return;
    value.forEach((entry, index) => {
      visitDocument(entry, visitor, item, [...path, index]);
    });
    return;
  }
  if (!isJsonObject(value)) return;
  if ('map' in shape) {
    for (const [name, entry] of Object.entries(value)) {
      // A map such as `paths` may hold extensions beside its entries.
      if (!name.startsWith('x-') || !('kind' in shape.map) || shape.map.kind !== 'pathItem') {
        visitDocument(entry, visitor, shape.map, [...path, name]);
      }
    }
    return;
  }
  visitor(value, shape.kind, path);
  for (const [key, child] of grammar[shape.kind] ?? []) {
    const entry = value[key];
    if (entry !== undefined) visitDocument(entry, visitor, child, [...path, key]);
  }
}
