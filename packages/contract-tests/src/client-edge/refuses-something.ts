import type { RefusalCase } from '../derive/contract-case.js';
import { toRequest } from '../wire/to-request.js';
import { checkRefusal } from './check-refusal.js';

/**
 * Whether the mock refuses at least one of the forbidden requests of an operation, for the reason meant. This is the
 * canary for Prism's way of failing open: it skips a schema that it cannot compile without a word.
 */
export async function refusesSomething(
  baseUrl: string,
  refusals: readonly RefusalCase[],
): Promise<boolean> {
  for (const refusal of refusals) {
    const response = await fetch(toRequest(baseUrl, refusal.request));
    const { status, headers } = response;
    const received = { status, headers, text: await response.text() };
    if (checkRefusal(refusal, received).length === 0) return true;
  }
  // An operation that forbids nothing has nothing to be refused.
  return refusals.length === 0;
}
