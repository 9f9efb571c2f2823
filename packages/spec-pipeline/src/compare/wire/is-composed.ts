import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';

const COMPOSITION = ['allOf', 'oneOf', 'anyOf'];

/** Whether a place, or anything around it, is composed of schemas: there, oasdiff compares how it is written. */
export function isComposed(document: JsonObject, pointer: string): boolean {
  let node: JsonValue | undefined = document;
  for (const part of pointer.split('/').slice(1)) {
    if (COMPOSITION.includes(part)) return true;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    node = Array.isArray(node) ? node[Number(key)] : isJsonObject(node) ? node[key] : undefined;
    if (
      isJsonObject(node) &&
      COMPOSITION.some((word) => node !== undefined && isJsonObject(node) && word in node)
    )
      return true;
  }
  return false;
}
