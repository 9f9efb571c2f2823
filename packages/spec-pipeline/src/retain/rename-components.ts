import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { jsonPointer, parseJsonPointer } from '../document/json-pointer.js';
import { readObject } from '../document/read-object.js';
import { visitDocument } from '../openapi/visit-document.js';

/** Gives the components of a document other names where `taken` has components of the same group and name. */
export function renameComponents(document: JsonObject, taken: JsonObject): JsonObject {
  const names = new Map<string, string>();
  const components = Object.fromEntries(
    Object.entries(readObject(document, 'components')).map(([group, entries]) => {
      const own = isJsonObject(entries) ? entries : {};
      const others = readObject(taken, group);
      return [
        group,
        Object.fromEntries(
          Object.entries(own).map(([name, node]) => {
            if (others[name] === undefined) return [name, node];
            let other = `${name}_`;
            while (own[other] !== undefined || others[other] !== undefined) other += '_';
            names.set(
              jsonPointer(['components', group, name]),
              jsonPointer(['components', group, other]),
            );
            return [other, node];
          }),
        ),
      ];
    }),
  );
  const renamed = { ...document, components };
  if (names.size === 0) return renamed;
  const follow = (target: string): string => {
    const keys = parseJsonPointer(target).map(String);
    const name = target.startsWith('#/') && names.get(jsonPointer(keys.slice(0, 3)));
    return name ? name + jsonPointer(keys.slice(3)).replace(/^#/, '') : target;
  };
  visitDocument(renamed, (node, kind) => {
    if (typeof node['$ref'] === 'string') node['$ref'] = follow(node['$ref']);
    if (kind !== 'discriminator' || !isJsonObject(node['mapping'])) return;
    for (const [value, target] of Object.entries(node['mapping'])) {
      if (typeof target === 'string') node['mapping'][value] = follow(target);
    }
  });
  return renamed;
}
