import { ApiProblem } from '../problem/api-problem.js';
import type { Route } from './route.js';

/** The route that a request asks for, and the values of its path parameters, still percent-encoded. */
export interface RouteMatch<R extends Route = Route> {
  readonly route: R;
  readonly pathValues: ReadonlyMap<string, string>;
}

/**
 * Finds the route for a method and a path. A path without parameters is preferred to one with them.
 *
 * @throws ApiProblem 404 for a path outside the base path or unknown to the contract; 405 for another method.
 */
export function matchRoute<R extends Route>(
  routes: readonly R[],
  basePath: string,
  method: string,
  pathname: string,
): RouteMatch<R> {
  if (!pathname.startsWith(`${basePath}/`)) {
    throw new ApiProblem(404, `Not found: every path starts with ${basePath}, this one does not.`);
  }
  const path = pathname.slice(basePath.length);
  const matches = routes
    .map((route) => ({ route, pathValues: matchPath(route.path, path) }))
    .filter((match): match is RouteMatch<R> => match.pathValues !== undefined)
    .sort((one, other) => one.pathValues.size - other.pathValues.size);
  const match = matches.find(({ route }) => route.method === method);
  if (match !== undefined) return match;

  if (matches.length === 0) {
    throw new ApiProblem(404, 'Not found: the contract has no such path.');
  }
  const allow = matches.map(({ route }) => route.method).join(', ');
  throw new ApiProblem(405, `Method not allowed: this path takes ${allow}.`, {
    headers: { allow },
  });
}

function matchPath(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const expected = template.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of expected.entries()) {
    const value = actual[index] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? value !== segment : value === '') return undefined;
    if (name !== undefined) values.set(name, value);
  }
  return values;
}
