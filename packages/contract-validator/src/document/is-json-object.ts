import type { JsonObject } from './json-object.js';

/** Whether a value is an object with string keys: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
