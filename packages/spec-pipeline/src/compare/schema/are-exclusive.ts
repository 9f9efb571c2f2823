import { canonical } from '../cursor/canonical.js';
import { openCursor } from '../cursor/open-cursor.js';
import type { SchemaView } from './schema-view.js';
import { viewSchema } from './view-schema.js';

/** Whether no value fits two of the schemas: their types differ, or a property that must be there tells them apart. */
export function areExclusive(views: readonly SchemaView[]): boolean {
  return views.every((left, index) =>
    views.slice(index + 1).every((right) => differ(left, right) || areToldApart(left, right)),
  );
}

/** Whether two schemas have no type or no value in common. */
function differ(left: SchemaView, right: SchemaView): boolean {
  if (left.nullable && right.nullable) return false;
  if (left.values !== null && right.values !== null) {
    const known = new Set(right.values.map(canonical));
    return !left.values.some((value) => known.has(canonical(value)));
  }
  const broad = ({ types }: SchemaView): string[] =>
    [...(types ?? [])].map((type) => (type === 'integer' ? 'number' : type));
  if (left.types === null || right.types === null) return false;
  return !broad(left).some((type) => broad(right).includes(type));
}

function areToldApart(left: SchemaView, right: SchemaView): boolean {
  const objects = [left, right].every(({ types }) => types?.size === 1 && types.has('object'));
  if (!objects) return false;
  return [...left.properties].some(([name, property]) => {
    const twin = right.properties.get(name);
    const demanded = left.required.has(name) && right.required.has(name);
    if (twin === undefined || !demanded) return false;
    // Looked at without the cache of a comparison: a property is small.
    return differ(viewSchema(openCursor(property)), viewSchema(openCursor(twin)));
  });
}
