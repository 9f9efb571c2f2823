import { isJsonObject } from '../../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../../document/json.js';
import { parseJsonPointer } from '../../document/json-pointer.js';
import { readObject } from '../../document/read-object.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import { componentOf } from '../../openapi/component-of.js';
import { methods } from '../../openapi/methods.js';
import { schemaReference } from '../../openapi/schema-reference.js';

/** The document with some of its operations, and of its components what those reach. */
export function reduceDocument(
  document: JsonObject,
  operations: readonly { readonly path: string; readonly method: string }[],
): JsonObject {
  const kept = new Set(operations.map(({ path, method }) => `${method} ${path}`));
  const paths = Object.fromEntries(
    Object.entries(readObject(document, 'paths')).flatMap(([path, item]) => {
      const open = resolve(document, item);
      const entries = Object.entries(open).filter(
        ([key]) => !methods.some((method) => method === key) || kept.has(`${key} ${path}`),
      );
      return methods.some((method) => kept.has(`${method} ${path}`))
        ? [[path, Object.fromEntries(entries)] as const]
        : [];
    }),
  );
  const components: JsonObject = {};
  for (const reference of reach(document, paths)) {
    const component = componentOf(reference);
    if (component === undefined) continue;
    const [, section = '', name = ''] = parseJsonPointer(component);
    const value = resolvePointer(document, component) ?? {};
    const group = components[section];
    if (isJsonObject(group)) group[name] = value;
    else components[section] = { [name]: value };
  }
  const { openapi, info } = document;
  return { openapi: openapi ?? '3.1.0', info: info ?? {}, paths, components };
}

function resolve(document: JsonObject, item: JsonValue): JsonObject {
  if (!isJsonObject(item)) return {};
  const { $ref } = item;
  const target = typeof $ref === 'string' ? resolvePointer(document, $ref) : item;
  return isJsonObject(target) ? target : {};
}

/** Every reference that is reached. */
function reach(document: JsonObject, from: JsonValue): Set<string> {
  const found = new Set<string>();
  const waiting: JsonValue[] = [from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (Array.isArray(node)) waiting.push(...node);
    if (!isJsonObject(node)) continue;
    for (const [key, value] of Object.entries(node)) {
      const targets =
        key === '$ref'
          ? [value]
          : key === 'mapping' && isJsonObject(value)
            ? Object.values(value)
            : [];
      for (const target of targets) {
        const reference = typeof target === 'string' ? schemaReference(target) : '';
        if (!reference.startsWith('#/') || found.has(reference)) continue;
        found.add(reference);
        waiting.push(resolvePointer(document, componentOf(reference) ?? reference) ?? null);
      }
      waiting.push(value);
    }
  }
  return found;
}
