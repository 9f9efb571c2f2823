import { followReference } from '../document/follow-reference.js';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { readObject } from '../document/read-object.js';
import { methods } from '../openapi/methods.js';

/** One operation of a document, with its parameters resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
  readonly parameters: readonly JsonObject[];
}

/** Lists the operations of a document in its own order. */
export function listOperations(document: JsonObject): Operation[] {
  return Object.entries(readObject(document, 'paths')).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const node = isJsonObject(pathItem) ? pathItem[method] : undefined;
      if (!isJsonObject(node)) return [];
      const shared = isJsonObject(pathItem) ? pathItem['parameters'] : undefined;
      const parameters = [shared, node['parameters']]
        .flatMap((list) => (Array.isArray(list) ? list : []))
        .map((parameter) => followReference(document, parameter));
      const id =
        typeof node['operationId'] === 'string' ? node['operationId'] : `${method} ${path}`;
      return [{ id, method, path, node, parameters }];
    }),
  );
}
