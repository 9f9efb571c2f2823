import { listOperations } from '../contract/list-operations.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { jsonPointer, parseJsonPointer } from '../document/json-pointer.js';
import { readObject } from '../document/read-object.js';
import { resolvePointer } from '../document/resolve-pointer.js';
import { componentOf } from '../openapi/component-of.js';
import { grammar } from '../openapi/grammar.js';
import { listAllTargets } from '../openapi/list-all-targets.js';
import { listReferences } from '../openapi/list-references.js';
import type { Shape } from '../openapi/shape.js';

/** Takes the components, tags and security schemes away that no operation of a document reaches. */
export function keepReachable(selected: JsonObject, whole: JsonObject): JsonObject {
  const { components: _components, tags: _tags, ...parts } = selected;
  const rest = Object.fromEntries(
    Object.entries(parts).filter(([key, part]) => !key.startsWith('x-') || isPlain(key, part)),
  );
  const heirs = listHeirs(whole);
  const reached = new Set<string>();
  const queue = [...listAllTargets(rest), ...listReferences(rest).map(({ target }) => target)];
  for (const name of securitySchemes(rest)) {
    queue.push(jsonPointer(['components', 'securitySchemes', name]));
  }
  for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
    const component = componentOf(target);
    if (component === undefined || reached.has(component)) continue;
    const node = resolvePointer(whole, component);
    if (node === undefined) continue;
    reached.add(component);
    const [, group = ''] = parseJsonPointer(component);
    for (const reference of listReferences(node, shapeOf(group))) queue.push(reference.target);
    queue.push(...listAllTargets(node));
    queue.push(...(heirs.get(component) ?? []));
  }
  const components: JsonObject = {};
  for (const [group, entries] of Object.entries(readObject(whole, 'components'))) {
    const kept = Object.entries(isJsonObject(entries) ? entries : {}).filter(([name]) =>
      reached.has(jsonPointer(['components', group, name])),
    );
    if (kept.length > 0) components[group] = structuredClone(Object.fromEntries(kept));
  }
  const used = new Set(listOperations(selected).flatMap(({ node }) => node['tags'] ?? []));
  const tags = (Array.isArray(whole['tags']) ? whole['tags'] : []).filter((tag) =>
    used.has(isJsonObject(tag) ? (tag['name'] ?? null) : null),
  );
  return {
    ...rest,
    ...(tags.length > 0 ? { tags: structuredClone(tags) } : {}),
    ...(Object.keys(components).length > 0 ? { components } : {}),
  };
}

/** An extension of the whole document stays unless it names parts of the document, which may not be kept. */
function isPlain(key: string, part: JsonValue): boolean {
  return key !== 'x-tagGroups' && !JSON.stringify(part).includes('"$ref"');
}

function shapeOf(group: string): Shape {
  const components = new Map(grammar['components']);
  const shape = components.get(group);
  return shape !== undefined && 'map' in shape ? shape.map : { data: true };
}

/** A schema with a discriminator stands for the schemas that extend it, although it does not name them. */
function listHeirs(whole: JsonObject): Map<string, string[]> {
  const heirs = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(
    readObject(readObject(whole, 'components'), 'schemas'),
  )) {
    const bases: JsonValue = isJsonObject(schema) ? (schema['allOf'] ?? []) : [];
    for (const base of Array.isArray(bases) ? bases : []) {
      const target = isJsonObject(base) ? base['$ref'] : undefined;
      if (typeof target !== 'string') continue;
      const parent = resolvePointer(whole, target);
      if (!isJsonObject(parent) || parent['discriminator'] === undefined) continue;
      const heir = jsonPointer(['components', 'schemas', name]);
      heirs.set(target, [...(heirs.get(target) ?? []), heir]);
    }
  }
  return heirs;
}

function securitySchemes(document: JsonObject): string[] {
  const nodes = [document, ...listOperations(document).map(({ node }) => node)];
  return nodes
    .flatMap(({ security }) => (Array.isArray(security) ? security : []))
    .flatMap((requirement) => (isJsonObject(requirement) ? Object.keys(requirement) : []));
}
