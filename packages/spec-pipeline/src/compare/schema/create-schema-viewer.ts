import type { Cursor } from '../cursor/cursor.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { SchemaView } from './schema-view.js';
import { viewSchema } from './view-schema.js';

/** Reads schemas, each once: operations share most of theirs. For one comparison, in which no document changes. */
export function createSchemaViewer(): (schema: Cursor) => SchemaView {
  const views = new WeakMap<object, SchemaView>();
  return (schema) => {
    const { node } = openCursor(schema);
    if (typeof node !== 'object' || node === null) return viewSchema(schema);
    const view = views.get(node) ?? viewSchema(schema);
    views.set(node, view);
    return view;
  };
}
