import { contract } from '@drata-connections/types/contract';
import type { EmulatorOptions } from '../emulator-options.js';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { ApiProblem } from '../problem/api-problem.js';
import { readErrorCodes } from '../problem/error-codes.js';
import { problemAnswer } from '../problem/problem-answer.js';
import type { Soon } from '../soon/soon.js';
import { isLoopback } from './is-loopback.js';

type Handler = (request: EmulatorRequest) => Soon<EmulatorAnswer>;

/** What a server is called. */
export interface HostRules {
  /** What it listens on. */
  readonly host: string;
  /** Further names that it answers to. */
  readonly allowedHosts: readonly string[];
}

/**
 * Keeps requests that were sent to another host's name from a handler, and answers them 421: a web page could have made
 * a browser send them, by pointing its own name at this machine (DNS rebinding). No page can do so with an address
 * instead of a name, so a server that other machines can reach takes any address.
 */
export function guardHost(
  handler: Handler,
  { host, allowedHosts }: HostRules,
  options: Pick<EmulatorOptions, 'contract'>,
): Handler {
  const codes = readErrorCodes(options.contract?.document ?? contract);
  const names = new Set([host, ...allowedHosts].map((name) => name.toLowerCase()));
  const takesAddresses = !isLoopback(host);
  const isOwn = (host: string): boolean => {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    const isAddress = /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])$/.test(name);
    return isLoopback(name) || names.has(name) || (takesAddresses && isAddress);
  };
  // Clients send the same again and again.
  let known: string | undefined;
  return (request) => {
    const sent = request.headers.get('host') ?? '';
    if (sent === known) return handler(request);
    if (isOwn(sent)) {
      known = sent;
      return handler(request);
    }
    const problem = new ApiProblem(
      421,
      'Misdirected request: this server does not answer to the name in `Host`. Send the request to localhost, or name the host in `allowedHosts` (`--allow-host`).',
    );
    return problemAnswer(problem, codes);
  };
}
