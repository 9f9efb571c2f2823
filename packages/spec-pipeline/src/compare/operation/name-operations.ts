import type { JsonObject } from '../../document/json.js';
import { pairOperations } from './pair-operations.js';

/** What the operations of two documents are called in a comparison, by method and path: `GET /connections`, `POST webhook:sold`. */
export function nameOperations(base: JsonObject, head: JsonObject): ReadonlyMap<string, string> {
  return new Map([...namesIn('paths', ''), ...namesIn('webhooks', 'webhook:')]);

  function namesIn(section: string, prefix: string): [string, string][] {
    const { both, removed, added } = pairOperations(base, head, section);
    return [
      ...both.flatMap(({ name, method, basePath, headPath }) =>
        [basePath, headPath].map((path) => ({ name, method, path })),
      ),
      ...removed,
      ...added,
    ].map(({ name, method, path }) => [`${method.toUpperCase()} ${prefix}${path}`, name]);
  }
}
