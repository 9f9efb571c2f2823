import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';

/** The contract with an example for every path parameter `id`: tools that make no values of their own need one. */
export function withConnectionId(document: object, id: number): JsonObject {
  const changed = change(document, id);
  return isJsonObject(changed) ? changed : {};
}

function change(value: unknown, id: number): unknown {
  if (Array.isArray(value)) return value.map((item) => change(item, id));
  if (!isJsonObject(value)) return value;
  const object = Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, change(child, id)]),
  );
  return object['in'] === 'path' ? { ...object, example: id } : object;
}
