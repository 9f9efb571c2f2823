import { checkNumbers } from '../options/check-numbers.js';
import { sleep } from '../transport/sleep.js';
import type { RateLimiter } from './rate-limiter.js';

const minute = 60_000;

/**
 * Makes a token bucket that holds the requests of a minute and is refilled evenly.
 *
 * @throws {DrataConfigurationError} if `requestsPerMinute` is not above 0.
 * @example
 * ```ts
 * const rateLimit = createRateLimiter({ requestsPerMinute: 500 });
 * const [us, eu] = [createDrataClient({ apiKey, rateLimit }), createDrataClient({ apiKey: other, region: 'eu', rateLimit })];
 * ```
 */
export function createRateLimiter(options: { readonly requestsPerMinute: number }): RateLimiter {
  const { requestsPerMinute } = options;
  checkNumbers({ requestsPerMinute: requestsPerMinute || Number.NaN }, 'create the rate limiter');
  const interval = minute / requestsPerMinute;
  // The moment at which the last token given out is there. In a full bucket it lies a minute back.
  let latest = 0;
  let pausedUntil = 0;
  // How long those that wait were held up, in all.
  let heldUp = 0;

  const wait = async (signal: AbortSignal | undefined): Promise<void> => {
    const due = latest - heldUp;
    try {
      while (due + heldUp > Date.now()) {
        await sleep(due + heldUp - Date.now(), signal);
      }
    } catch (reason) {
      latest -= interval;
      throw reason;
    }
  };

  return {
    acquire(signal) {
      const now = Date.now();
      latest = Math.max(latest, now - minute) + interval;
      return latest > now ? wait(signal) : undefined;
    },
    slowDown(ms) {
      const now = Date.now();
      // Requests that were sent together are refused together, and mean one and the same time.
      const more = Math.max(now + ms - Math.max(now, pausedUntil), 0);
      pausedUntil = Math.max(pausedUntil, now + ms);
      latest = Math.max(latest, now) + more;
      heldUp += more;
    },
  };
}
