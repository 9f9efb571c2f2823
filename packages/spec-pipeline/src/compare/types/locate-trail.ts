import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { objectAt } from '../cursor/object-at.js';
import { openCursor } from '../cursor/open-cursor.js';
import { stepCursor } from '../cursor/step-cursor.js';
import { viewSchema } from '../schema/view-schema.js';

/** The JSON Pointer of what stands at a trail of type keys, or of its closest ancestor that is there. */
export function locateTrail(item: Cursor, operation: Cursor, trail: readonly string[]): string {
  const [part, ...rest] = trail;
  if (part === 'parameters') {
    const [where, name, ...inner] = rest;
    const found = [operation, item]
      .flatMap((owner) => [...entriesOf(stepCursor(owner, 'parameters')).values()])
      .find((cursor) => objectAt(cursor)['in'] === where && objectAt(cursor)['name'] === name);
    if (found === undefined) return operation.pointer;
    const schema = stepCursor(found, 'schema');
    return schema.node === undefined ? openCursor(found).pointer : locateInSchema(schema, inner);
  }
  let at = operation;
  for (const [index, key] of trail.entries()) {
    const child = stepCursor(at, key);
    if (child.node === undefined) return openCursor(at).pointer;
    at = child;
    if (trail[index - 1] === 'content') {
      const schema = stepCursor(at, 'schema');
      return schema.node === undefined
        ? at.pointer
        : locateInSchema(schema, trail.slice(index + 1));
    }
  }
  return openCursor(at).pointer;
}

function locateInSchema(schema: Cursor, trail: readonly string[]): string {
  let at = schema;
  for (const key of trail) {
    const view = viewSchema(at);
    const child =
      key === '[]' ? view.items : key === '{}' ? view.additional : view.properties.get(key);
    if (child === null || child === undefined) return view.cursor.pointer;
    at = child;
  }
  return openCursor(at).pointer;
}
