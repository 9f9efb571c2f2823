import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import { findEnums } from './find-enums.js';

/** Marks, in a copy of the contract, the enums that callers receive. */
export const OPEN_ENUM = 'x-open-enum';

/** A copy of a document in which each enum that callers receive says that it takes further values. */
export function markOpenEnums(document: JsonObject): JsonObject {
  const marked = structuredClone(document);
  for (const { pointer, received } of findEnums(document)) {
    const schema = resolvePointer(marked, pointer);
    if (received && isJsonObject(schema)) schema[OPEN_ENUM] = true;
  }
  return marked;
}
