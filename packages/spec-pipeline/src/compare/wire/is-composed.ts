import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { parseJsonPointer } from '../../document/json-pointer.js';

const COMPOSITION = ['allOf', 'oneOf', 'anyOf'];

/** Whether a place, or anything around it, is composed of schemas: there, oasdiff compares how it is written. */
export function isComposed(document: JsonObject, pointer: string): boolean {
  let node: JsonValue | undefined = document;
  for (const key of parseJsonPointer(pointer)) {
    if (COMPOSITION.includes(key)) return true;
    node = Array.isArray(node) ? node[Number(key)] : isJsonObject(node) ? node[key] : undefined;
    const here = node;
    if (isJsonObject(here) && COMPOSITION.some((word) => Object.hasOwn(here, word))) return true;
  }
  return false;
}
