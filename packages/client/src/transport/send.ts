import { transportError } from '../errors/transport-error.js';
import type { Exchange } from '../http/exchange.js';
import { toRateLimiter } from '../options/to-rate-limiter.js';
import type { Call } from './call.js';
import { retryDelay } from './retry-delay.js';
import { runHooks } from './run-hooks.js';
import { sendOnce } from './send-once.js';
import { sleep } from './sleep.js';
import { withinLimits } from './within-limits.js';

/**
 * Sends a request until it succeeds or must not be sent again: what openapi-fetch has for its `fetch`. Resolves with
 * the response of whatever status, and throws where there is none, or it is not understood.
 */
export async function send(
  call: Call,
  headers: Readonly<Record<string, string>>,
  body: BodyInit | null,
): Promise<Exchange> {
  const { init, settings } = call;
  const limiter = toRateLimiter(init.rateLimit) ?? settings.rateLimit;
  const timeoutMs = (init.timeoutMs ?? settings.timeoutMs ?? 60_000) || Infinity;

  for (let delayMs: number | undefined = 0; ; ) {
    let exchange: Exchange | undefined;
    let error: unknown;
    try {
      exchange = await withinLimits(call, async (signal, limit) => {
        if (delayMs) {
          await sleep(delayMs, signal);
        }
        const turn = limiter ? limiter.acquire(signal) : undefined;
        if (turn) {
          limit(Infinity);
          await turn;
        }
        limit(timeoutMs);
        return sendOnce(call, { ...headers }, body, signal);
      });
      if (!exchange.failure) {
        return exchange;
      }
      error = exchange.failure;
    } catch (cause) {
      error = transportError(call, cause);
    }

    delayMs = retryDelay(call, error, limiter);
    if (call.attempt) {
      Object.assign(call.attempt, { error, delayMs });
      runHooks(call, 'onError');
      if (delayMs !== undefined) {
        runHooks(call, 'onRetry');
      }
      call.attempt = undefined;
    }
    if (delayMs === undefined) {
      if (exchange) {
        return exchange;
      }
      throw error;
    }
  }
}
