import { listOperations } from '../contract/list-operations.js';
import type { JsonObject } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import { renameComponents } from './rename-components.js';

/**
 * A document with the operations that the packages by hand are written for, so that what is generated for those still
 * has everything that they name. The contract itself has none of it. Where names clash, the document's own give way:
 * its operations go by method and path, which `client.http` calls them by, and its components by another name.
 */
export function withRetained(document: JsonObject, retained: JsonObject): JsonObject {
  const own = structuredClone(document);
  const kept = listOperations(retained);
  const ids = new Set(kept.map(({ id }) => id));
  const tags = new Set(kept.flatMap(({ node }) => node['tags'] ?? []));
  for (const { id, node } of listOperations(own)) {
    if (ids.has(id)) delete node['operationId'];
    const others = (Array.isArray(node['tags']) ? node['tags'] : []).filter(
      (tag) => !tags.has(tag),
    );
    if (others.length > 0) node['tags'] = others;
    else delete node['tags'];
  }
  const components = readObject(retained, 'components');
  const renamed = renameComponents(own, components);
  const groups = new Set([
    ...Object.keys(readObject(renamed, 'components')),
    ...Object.keys(components),
  ]);
  return {
    ...renamed,
    servers: retained['servers'] ?? [],
    paths: { ...readObject(renamed, 'paths'), ...readObject(retained, 'paths') },
    components: Object.fromEntries(
      [...groups].map((group) => [
        group,
        {
          ...readObject(readObject(renamed, 'components'), group),
          ...readObject(components, group),
        },
      ]),
    ),
  };
}
