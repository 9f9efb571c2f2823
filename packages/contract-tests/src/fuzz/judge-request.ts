import { encodeRequest } from '../wire/encode-request.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { FuzzTarget } from './arbitraries/fuzz-target.js';

/** Whether a request keeps the contract: `open` where the contract does not decide it. */
export type Verdict = 'valid' | 'invalid' | 'open';

/** What the validator has to say of a request to an operation. */
export function judgeRequest(
  { validator, operation }: Pick<FuzzTarget, 'validator' | 'operation'>,
  wire: WireRequest,
): Verdict {
  const { method, url, headers, body } = encodeRequest('http://none', wire);
  const verdict = validator.request({
    method,
    url,
    headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])),
    body,
  });
  // Of two operations that a path may be meant for, the contract does not say which.
  if (verdict.operation?.operationId !== operation.operationId) return 'open';
  if (verdict.problems.some(({ level }) => level === 'violation')) return 'invalid';
  return verdict.problems.length > 0 ? 'open' : 'valid';
}
