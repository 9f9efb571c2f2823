import { isJsonObject } from '../../document/is-json-object.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import type { Cursor } from './cursor.js';

/** What a reference points to, with the keywords beside `$ref` over it; the cursor itself if it is no reference. */
export function openCursor(cursor: Cursor): Cursor {
  const seen = new Set<string>();
  let { pointer, node } = cursor;
  while (isJsonObject(node) && typeof node['$ref'] === 'string' && !seen.has(node['$ref'])) {
    const { $ref, ...beside } = node;
    pointer = $ref;
    seen.add(pointer);
    const target = resolvePointer(cursor.document, pointer);
    node =
      isJsonObject(target) && Object.keys(beside).length > 0 ? { ...target, ...beside } : target;
  }
  return { document: cursor.document, pointer, node };
}
