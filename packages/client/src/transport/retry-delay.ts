import { DrataApiError } from '../errors/drata-api-error.js';
import { DrataConnectionError } from '../errors/drata-connection-error.js';
import type { DrataError } from '../errors/drata-error.js';
import { DrataTimeoutError } from '../errors/drata-timeout-error.js';
import type { Call } from './call.js';
import { readRetryAfter } from './read-retry-after.js';
import { wasNeverSent } from './was-never-sent.js';

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` where there is to be none. Slows down the
 * limiter where the server said that requests come too fast.
 *
 * @param thrown What the attempt ended with before it was made an error that may be shown.
 * @param made How many attempts there were, those included that ended before anything was sent.
 */
export function retryDelay(
  { init, settings, operation: [, , , rule], endsAt, limiter }: Call,
  error: DrataError,
  thrown: unknown,
  made: number,
): number | undefined {
  const retry = init.retry ?? settings.retry;
  const {
    attempts = retry === false ? 1 : 4,
    baseDelayMs = 500,
    maxDelayMs = 30_000,
  } = retry || {};
  // What may come twice is repeated on these, and whenever nothing arrived.
  const statuses =
    rule === 'safe' ? /408|429|5../ : rule === 'idempotent' ? /429|50[234]/ : undefined;
  const answer = error instanceof DrataApiError ? error : undefined;
  const after = answer && readRetryAfter(answer.headers);
  const mayRepeat = answer
    ? (statuses ?? /429|503/).test(`${answer.status}`) && (statuses || after !== undefined)
    : (error instanceof DrataConnectionError || error instanceof DrataTimeoutError) &&
      (statuses || wasNeverSent(thrown));
  if (answer?.status === 429) {
    // Others share the limiter: a time that nobody waits for must not stop them.
    limiter?.slowDown(Math.min(after ?? 1000, maxDelayMs));
  }
  // Full jitter, so that clients which failed together do not come back together.
  const jitter = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (made - 1));
  const delayMs = Math.max(after ?? 0, jitter);
  return mayRepeat &&
    made < attempts &&
    delayMs <= maxDelayMs &&
    Date.now() + delayMs < endsAt &&
    init.upload?.replayable !== false
    ? delayMs
    : undefined;
}
