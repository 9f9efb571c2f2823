import { transportError } from '../errors/transport-error.js';
import type { Exchange } from '../http/exchange.js';
import type { Call } from './call.js';
import type { FetchBody } from './fetch-body.js';
import { retryDelay } from './retry-delay.js';
import { runHooks } from './run-hooks.js';
import { sendOnce } from './send-once.js';
import { withinLimits } from './within-limits.js';

/** Of most engines. */
const { captureStackTrace }: { captureStackTrace?: (error: Error) => void } = Object(Error);

/**
 * Sends a request until it succeeds or must not be sent again. Resolves with the response of whatever status, and
 * throws where there is none, or it is not understood.
 */
export async function send(
  call: Call,
  headers: Readonly<Record<string, string>>,
  body: FetchBody | null,
): Promise<Exchange> {
  for (let made = 1; ; made++) {
    let exchange: Exchange | undefined;
    let thrown: unknown;
    try {
      exchange = await withinLimits(call, (signal, limit) =>
        sendOnce(call, headers, body, signal, limit),
      );
      if (!exchange.failure) {
        return exchange;
      }
    } catch (cause) {
      thrown = cause;
    }
    const error = exchange?.failure ?? transportError(call, thrown);
    // Where a response is read, nothing of the caller is on the stack.
    captureStackTrace?.(error);
    const delayMs = retryDelay(call, error, thrown, made);
    call.delayMs = delayMs;
    Object.assign(call.attempt ?? {}, { error, delayMs });
    runHooks(call, 'onError');
    if (delayMs === undefined) {
      if (exchange) {
        return exchange;
      }
      throw error;
    }
    runHooks(call, 'onRetry');
    call.attempt = undefined;
  }
}
