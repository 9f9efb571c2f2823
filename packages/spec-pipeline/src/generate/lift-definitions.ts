import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { jsonPointer, parseJsonPointer } from '../document/json-pointer.js';
import { visitDocument } from '../openapi/visit-document.js';

/**
 * A copy of a document in which what schemas define within themselves (`$defs`) are components: openapi-typescript
 * takes `$defs` for a property that every value must have.
 */
export function liftDefinitions(document: JsonObject): JsonObject {
  const lifted = structuredClone(document);
  const components = objectAt(lifted, 'components');
  const schemas = objectAt(components, 'schemas');
  const moved = new Map<string, string>();
  const owners: JsonObject[] = [];
  const definitions: (readonly [name: string, schema: JsonValue])[] = [];
  visitDocument(lifted, (node, kind, path) => {
    const own = node['$defs'];
    if (kind !== 'schema' || !isJsonObject(own)) return;
    owners.push(node);
    for (const [name, schema] of Object.entries(own)) {
      let free = name.replace(/[^\w.-]/g, '_');
      while (schemas[free] !== undefined || definitions.some(([other]) => other === free)) {
        free += '_';
      }
      definitions.push([free, schema]);
      moved.set(
        jsonPointer([...path, '$defs', name]),
        jsonPointer(['components', 'schemas', free]),
      );
    }
  });
  if (owners.length === 0) return lifted;
  for (const owner of owners) delete owner['$defs'];
  Object.assign(schemas, Object.fromEntries(definitions));
  components['schemas'] = schemas;
  lifted['components'] = components;
  visitDocument(lifted, (node) => {
    if (typeof node['$ref'] === 'string') node['$ref'] = follow(node['$ref']);
  });
  return lifted;

  /** Where a reference points to now: a definition within a definition goes by the longer pointer. */
  function follow(reference: string): string {
    if (!reference.startsWith('#/')) return reference;
    const keys = parseJsonPointer(reference);
    for (let length = keys.length; length > 0; length -= 1) {
      const target = moved.get(jsonPointer(keys.slice(0, length)));
      if (target !== undefined) return target + jsonPointer(keys.slice(length)).replace(/^#/, '');
    }
    return reference;
  }
}

function objectAt(owner: JsonObject, key: string): JsonObject {
  const value = owner[key];
  return isJsonObject(value) ? value : {};
}
