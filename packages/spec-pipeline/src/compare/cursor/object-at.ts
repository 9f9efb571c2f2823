import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject } from '../../document/json.js';
import type { Cursor } from './cursor.js';
import { openCursor } from './open-cursor.js';

/** The object that a cursor leads to; an empty one where there is none. */
export function objectAt(cursor: Cursor): JsonObject {
  const { node } = openCursor(cursor);
  return isJsonObject(node) ? node : {};
}
