import type { JsonObject } from '../../document/json.js';
import { pairOperations } from './pair-operations.js';

/** What the operations of two documents are called in a comparison, by method and path: `GET /connections`. */
export function nameOperations(base: JsonObject, head: JsonObject): ReadonlyMap<string, string> {
  const { both, removed, added } = pairOperations(base, head, 'paths');
  return new Map(
    [
      ...both.flatMap(({ name, method, basePath, headPath }) =>
        [basePath, headPath].map((path) => ({ name, method, path })),
      ),
      ...removed,
      ...added,
    ].map(({ name, method, path }) => [`${method.toUpperCase()} ${path}`, name]),
  );
}
