import { isJsonObject } from '../../document/is-json-object.js';
import type { Cursor } from '../cursor/cursor.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { SchemaView } from './schema-view.js';

/** What any further property has to be, where `additionalProperties` says so; null where it says all or nothing. */
export function furtherSchema({ additional }: SchemaView): Cursor | null {
  if (additional === null) return null;
  const { node } = openCursor(additional);
  return isJsonObject(node) && Object.keys(node).length > 0 ? additional : null;
}
