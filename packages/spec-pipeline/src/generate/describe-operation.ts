import type { Operation } from '../contract/list-operations.js';
import { followReference } from '../document/follow-reference.js';
import type { JsonObject, JsonValue } from '../document/json.js';
import { readObject } from '../document/read-object.js';

/** What a client and a server need to know of an operation at run time. */
export function describeOperation(
  document: JsonObject,
  { id, method, path, node }: Operation,
): Record<string, JsonValue> {
  const statuses = Object.keys(readObject(node, 'responses'))
    .filter((status) => /^\d{3}$/.test(status))
    .map(Number);
  const body = followReference(document, node['requestBody']);
  return {
    id,
    method: method.toUpperCase(),
    path,
    permission: typeof node['x-permission'] === 'string' ? node['x-permission'] : null,
    retry: typeof node['x-retry'] === 'string' ? node['x-retry'] : null,
    requestMediaType: Object.keys(readObject(body, 'content'))[0] ?? null,
    successStatus: statuses.find((status) => status >= 200 && status < 300) ?? null,
    errorStatuses: statuses.filter((status) => status >= 400).sort((left, right) => left - right),
  };
}
