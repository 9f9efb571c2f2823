import { ApiProblem } from '../problem/api-problem.js';

/** A refusal because of the API key itself; `reason` never holds it. */
export function unauthorized(reason: string): ApiProblem {
  return new ApiProblem(401, `Unauthorized: ${reason}.`, {
    headers: { 'www-authenticate': 'Bearer' },
  });
}
