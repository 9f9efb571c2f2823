import { isJsonObject } from './is-json-object.js';
import type { JsonObject, JsonValue } from './json.js';
import { resolvePointer } from './resolve-pointer.js';

/** The object itself, or what it points to if it is a reference; an empty object if that is none. */
export function followReference(document: JsonObject, value: JsonValue | undefined): JsonObject {
  const seen = new Set<string>();
  let node = value;
  while (isJsonObject(node) && typeof node['$ref'] === 'string' && !seen.has(node['$ref'])) {
    seen.add(node['$ref']);
    node = resolvePointer(document, node['$ref']);
  }
  return isJsonObject(node) ? node : {};
}
