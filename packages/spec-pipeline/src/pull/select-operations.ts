import { listOperations, type Operation } from '../contract/list-operations.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import { visitDocument } from '../openapi/visit-document.js';
import { keepReachable } from './keep-reachable.js';

/** A document with only some operations, and with nothing that they do not reach. */
export function selectOperations(
  document: JsonObject,
  keep: (operation: Operation) => boolean,
): JsonObject {
  const kept = new Set<JsonValue>();
  const ids = new Set<string>();
  const methods = new Set<string>();
  for (const operation of listOperations(document)) {
    methods.add(operation.method);
    if (!keep(operation)) continue;
    kept.add(operation.node);
    ids.add(operation.id);
  }
  const paths = Object.entries(readObject(document, 'paths')).flatMap(([path, item]) => {
    if (!isJsonObject(item)) return [];
    const rest = Object.entries(item).filter(([key, node]) => !methods.has(key) || kept.has(node));
    return rest.some(([key]) => methods.has(key))
      ? [[path, Object.fromEntries(rest)] as const]
      : [];
  });
  const selected = structuredClone({ ...document, paths: Object.fromEntries(paths) });
  visitDocument(selected, (node, kind) => {
    if (kind === 'response') dropLinks(node, ids);
  });
  return keepReachable(selected, document);
}

/** A link to an operation that is not kept leads nowhere. */
function dropLinks(response: JsonObject, ids: ReadonlySet<string>): void {
  const links = Object.entries(readObject(response, 'links')).filter(([, link]) => {
    const id = isJsonObject(link) ? link['operationId'] : undefined;
    const isRemoteOperation = isJsonObject(link) && link['operationRef'] !== undefined;
    return !isRemoteOperation && (typeof id !== 'string' || ids.has(id));
  });
  delete response['links'];
  if (links.length > 0) response['links'] = Object.fromEntries(links);
}
