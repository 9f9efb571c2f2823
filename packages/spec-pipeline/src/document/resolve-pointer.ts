import { isJsonObject } from './is-json-object.js';
import type { JsonValue } from './json.js';
import { parseJsonPointer } from './json-pointer.js';

/** The value that a local reference such as `#/components/schemas/Connection` points to. */
export function resolvePointer(document: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const key of parseJsonPointer(pointer)) {
    value = Array.isArray(value)
      ? value[Number(key)]
      : isJsonObject(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
  }
  return value;
}
