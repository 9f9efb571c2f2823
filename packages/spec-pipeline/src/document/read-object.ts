import { isJsonObject } from './is-json-object.js';
import type { JsonObject, JsonValue } from './json.js';

/** The object under a key, or an empty one: for optional parts such as `components`. */
export function readObject(parent: JsonValue | undefined, key: string): JsonObject {
  const value = isJsonObject(parent) ? parent[key] : undefined;
  return isJsonObject(value) ? value : {};
}
