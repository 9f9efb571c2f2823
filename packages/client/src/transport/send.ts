import { transportError } from '../errors/transport-error.js';
import type { Exchange } from '../http/exchange.js';
import { toRateLimiter } from '../options/to-rate-limiter.js';
import type { Call } from './call.js';
import { retryDelay } from './retry-delay.js';
import { runHooks } from './run-hooks.js';
import { sendOnce } from './send-once.js';
import { withinLimits } from './within-limits.js';

/**
 * Sends a request until it succeeds or must not be sent again. Resolves with the response of whatever status, and
 * throws where there is none, or it is not understood.
 */
export async function send(
  call: Call,
  headers: Readonly<Record<string, string>>,
  body: BodyInit | null,
): Promise<Exchange> {
  const { init, settings } = call;
  const limiter = toRateLimiter(init.rateLimit) ?? settings.rateLimit;

  for (let delayMs: number | undefined = 0; ; ) {
    let exchange: Exchange | undefined;
    let thrown: unknown;
    try {
      const wait = delayMs;
      exchange = await withinLimits(call, (signal, limit) =>
        sendOnce(call, headers, body, limiter, wait, signal, limit),
      );
      if (!exchange.failure) {
        return exchange;
      }
    } catch (cause) {
      thrown = cause;
    }
    const error = exchange?.failure ?? transportError(call, thrown);
    delayMs = retryDelay(call, error, thrown, limiter);
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
