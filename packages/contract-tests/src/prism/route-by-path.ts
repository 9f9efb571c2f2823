import type { createServer } from '@stoplight/prism-http-server';
import type { PrismOperations } from './to-prism-operations.js';

/** What of a server answers requests. */
export type PrismInstance = ReturnType<typeof createServer>['prism'];

interface Route {
  readonly operation: PrismOperations[number];
  /** The segments of the path; null for one that holds a parameter. */
  readonly segments: readonly (string | null)[];
}

/**
 * Has Prism choose among the operations that a path can be of. For each request it sorts and matches all that it is
 * given: in a document of a thousand operations that takes most of the time.
 */
export function routeByPath(prism: PrismInstance, operations: PrismOperations): void {
  const byLength = new Map<number, Route[]>();
  for (const operation of operations) {
    const segments = segmentsOf(operation.path).map((segment) =>
      /\{.+\}/.test(segment) ? null : segment,
    );
    const routes = byLength.get(segments.length);
    if (routes === undefined) byLength.set(segments.length, [{ operation, segments }]);
    else routes.push({ operation, segments });
  }
  const ask = prism.request;
  prism.request = (input, all, config) => {
    const asked = segmentsOf(input.url.path);
    const possible = (byLength.get(asked.length) ?? []).filter(({ segments }) =>
      segments.every((segment, index) => segment === null || segment === asked[index]),
    );
    // Of a path that is none of them, Prism has its own word.
    const resources = possible.length === 0 ? all : possible.map(({ operation }) => operation);
    return ask(input, resources, config);
  };
}

/** The segments of a path, decoded as Prism does it. */
function segmentsOf(path: string): readonly string[] {
  return path.split('/').map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  });
}
