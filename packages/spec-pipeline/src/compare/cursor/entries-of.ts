import { isJsonObject } from '../../document/is-json-object.js';
import type { Cursor } from './cursor.js';
import { openCursor } from './open-cursor.js';
import { stepCursor } from './step-cursor.js';

/** The entries of an object or array, by key; none for anything else. */
export function entriesOf(cursor: Cursor): Map<string, Cursor> {
  const { node } = openCursor(cursor);
  const keys = isJsonObject(node) || Array.isArray(node) ? Object.keys(node) : [];
  return new Map(keys.map((key) => [key, stepCursor(cursor, key)]));
}
