import { contract } from '@drata-connections/types/contract';
import type { EmulatorOptions } from '../emulator-options.js';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { ApiProblem } from '../problem/api-problem.js';
import { readErrorCodes } from '../problem/error-codes.js';
import { problemAnswer } from '../problem/problem-answer.js';
import { isLoopback } from './is-loopback.js';

type Handler = (request: EmulatorRequest) => Promise<EmulatorAnswer>;

/**
 * Keeps requests that were sent to another host's name from a handler, and answers them 421: a web page could have made
 * a browser send them, by pointing its own name at this machine (DNS rebinding).
 */
export function guardHost(handler: Handler, options: Pick<EmulatorOptions, 'contract'>): Handler {
  const codes = readErrorCodes(options.contract ?? contract);
  return async (request) => {
    const host = request.headers.get('host') ?? '';
    if (isLoopback(host.replace(/:\d+$/, ''))) return handler(request);
    const problem = new ApiProblem(
      421,
      'Misdirected request: this server answers to loopback names only. Send the request to localhost or 127.0.0.1.',
    );
    return problemAnswer(problem, codes);
  };
}
