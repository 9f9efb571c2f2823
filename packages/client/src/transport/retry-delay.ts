import { DrataApiError } from '../errors/drata-api-error.js';
import { DrataConnectionError } from '../errors/drata-connection-error.js';
import { DrataRateLimitError } from '../errors/drata-rate-limit-error.js';
import { DrataTimeoutError } from '../errors/drata-timeout-error.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { Call } from './call.js';
import { readRetryAfter } from './read-retry-after.js';

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` where there is to be none. Slows down the
 * limiter where the server said that requests come too fast.
 */
export function retryDelay(
  call: Call,
  error: unknown,
  limiter: RateLimiter | false,
): number | undefined {
  const { init, settings, operation, attempts: made } = call;
  const retry = init.retry ?? settings.retry;
  const {
    attempts = retry === false ? 1 : 4,
    baseDelayMs = 500,
    maxDelayMs = 30_000,
  } = retry || {};
  const rule = operation?.retry;
  let after: number | undefined;
  let mayRepeat = false;
  if (error instanceof DrataApiError) {
    const { status } = error;
    after = readRetryAfter(error.headers);
    mayRepeat =
      rule === 'safe'
        ? status >= 500 || status === 429 || status === 408
        : rule === 'idempotent'
          ? [429, 502, 503, 504].includes(status)
          : after !== undefined && [429, 503].includes(status);
  } else if (error instanceof DrataConnectionError) {
    mayRepeat = rule === 'safe' || rule === 'idempotent' || wasNeverSent(error.cause);
  } else if (error instanceof DrataTimeoutError) {
    mayRepeat = rule === 'safe' || rule === 'idempotent';
  }
  if (limiter && error instanceof DrataRateLimitError) {
    // Others share the limiter: a time that nobody waits for must not stop them.
    limiter.slowDown(Math.min(after ?? 1000, maxDelayMs));
  }
  // Full jitter, so that clients which failed together do not come back together.
  const jitter = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (made - 1));
  const delayMs = Math.max(after ?? 0, jitter);
  return mayRepeat &&
    made < attempts &&
    delayMs <= maxDelayMs &&
    Date.now() + delayMs < call.endsAt &&
    init.upload?.replayable !== false
    ? delayMs
    : undefined;
}

/** Whether there was no connection to send on: refused, or no address for the name. Each runtime says so in its way. */
function wasNeverSent(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ConnectionRefused|onnection refused/.test(
      `${'code' in cause && cause.code} ${cause.message}`,
    ) ||
      wasNeverSent(cause.cause))
  );
}
