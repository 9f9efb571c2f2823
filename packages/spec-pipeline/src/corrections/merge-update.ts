import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';

/**
 * Merges an Overlay action's `update` into a node, by the rules of the Overlay Specification 1.0: objects are merged
 * recursively, an array's items are appended, everything else is replaced.
 */
export function mergeUpdate(node: JsonValue, update: JsonValue): JsonValue {
  if (Array.isArray(node)) {
    return [...node, ...(Array.isArray(update) ? update : [update])];
  }
  if (!isJsonObject(node) || !isJsonObject(update)) {
    return update;
  }
  const merged: JsonObject = { ...node };
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(node, key) ? node[key] : undefined;
    merged[key] =
      present === undefined || !sameKind(present, value) ? value : mergeUpdate(present, value);
  }
  return merged;
}

/** Whether two values are merged; of two kinds, the later one replaces the earlier. */
function sameKind(left: JsonValue, right: JsonValue): boolean {
  return Array.isArray(left) === Array.isArray(right);
}
