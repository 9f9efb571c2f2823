import type { EmulatorAnswer } from '../http/emulator-answer.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { ErrorCodes } from '../problem/error-codes.js';
import { problemAnswer } from '../problem/problem-answer.js';
import type { Fault } from './fault.js';

const gatewayPage =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

/** What a fault answers in the place of the API; undefined for a fault that leaves the answer to it. */
export function insteadOfAnswer(fault: Fault, codes: ErrorCodes): EmulatorAnswer | undefined {
  switch (fault.kind) {
    case '429': {
      const problem = new ApiProblem(429, 'Too many requests: a fault on demand.', {
        headers: { 'retry-after': '1' },
      });
      return problemAnswer(problem, codes);
    }
    case '500':
      return problemAnswer(new ApiProblem(500, 'Internal server error: a fault on demand.'), codes);
    case '502':
      return { status: 502, headers: { 'content-type': 'text/html' }, body: gatewayPage };
    case 'reset':
      return { status: 502, headers: {}, body: '', cut: 'all' };
    default:
      return undefined;
  }
}
