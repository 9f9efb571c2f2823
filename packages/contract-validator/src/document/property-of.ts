import { isJsonObject } from './is-json-object.js';

/** The property of a part of a document, if the part is an object and has it itself. */
export function propertyOf(part: unknown, name: string): unknown {
  return isJsonObject(part) && Object.hasOwn(part, name) ? part[name] : undefined;
}
