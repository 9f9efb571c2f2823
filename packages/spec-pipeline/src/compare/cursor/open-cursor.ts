import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import type { Cursor } from './cursor.js';

/** What references lead to, by document: operations share most of theirs, and no document changes while compared. */
const resolved = new WeakMap<JsonObject, Map<string, JsonValue | undefined>>();

/** What a reference points to, with the keywords beside `$ref` over it; the cursor itself if it is no reference. */
export function openCursor(cursor: Cursor): Cursor {
  const seen = new Set<string>();
  let { pointer, node } = cursor;
  while (isJsonObject(node) && typeof node['$ref'] === 'string' && !seen.has(node['$ref'])) {
    const { $ref, ...beside } = node;
    pointer = $ref;
    seen.add(pointer);
    const target = resolve(cursor.document, pointer);
    node =
      isJsonObject(target) && Object.keys(beside).length > 0 ? { ...target, ...beside } : target;
  }
  return { document: cursor.document, pointer, node };
}

function resolve(document: JsonObject, reference: string): JsonValue | undefined {
  const known = resolved.get(document) ?? new Map<string, JsonValue | undefined>();
  resolved.set(document, known);
  if (!known.has(reference)) known.set(reference, resolvePointer(document, reference));
  return known.get(reference);
}
