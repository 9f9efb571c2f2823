import type { HeadVerdict, MatchedOperation } from '@drata-connections/contract-validator';
import { ApiProblem } from '../problem/api-problem.js';

/**
 * The operation that a request asks for.
 *
 * @throws ApiProblem 404 for a path outside the base path or unknown to the contract; 405 for another method.
 */
export function requireOperation(
  { operation, methods }: HeadVerdict,
  basePath: string,
  url: string,
): MatchedOperation {
  if (operation !== undefined) return operation;
  if (methods.length > 0) {
    const allow = methods.join(', ');
    throw new ApiProblem(405, `Method not allowed: this path takes ${allow}.`, {
      headers: { allow },
    });
  }
  if (!new URL(url).pathname.startsWith(`${basePath}/`)) {
    throw new ApiProblem(404, `Not found: every path starts with ${basePath}, this one does not.`);
  }
  throw new ApiProblem(404, 'Not found: the contract has no such path.');
}
