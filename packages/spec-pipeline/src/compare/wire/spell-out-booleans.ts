import type { JsonObject, JsonValue } from '../../document/json.js';
import { grammar } from '../../openapi/grammar.js';
import type { Shape } from '../../openapi/shape.js';
import { visitDocument } from '../../openapi/visit-document.js';

/** Where oasdiff takes `true` and `false`. */
const TAKEN = new Set(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']);

/** A copy in which the schemas `true` and `false` are objects: oasdiff refuses a whole document for one of them. */
export function spellOutBooleans(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  visitDocument(copy, (node, kind) => {
    for (const [key, shape] of grammar[kind] ?? []) {
      const value = node[key];
      if (value !== undefined && !TAKEN.has(key)) node[key] = spellOut(value, shape);
    }
  });
  return copy;
}

function spellOut(value: JsonValue, shape: Shape): JsonValue {
  if ('kind' in shape) {
    if (shape.kind !== 'schema' || typeof value !== 'boolean') return value;
    return value ? {} : { not: {} };
  }
  if (typeof value !== 'object' || value === null || 'data' in shape) return value;
  if (Array.isArray(value)) {
    const item = 'list' in shape ? shape.list : 'set' in shape ? shape.set : undefined;
    return item === undefined ? value : value.map((entry) => spellOut(entry, item));
  }
  if (!('map' in shape)) return value;
  const { map } = shape;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, spellOut(entry, map)]),
  );
}
