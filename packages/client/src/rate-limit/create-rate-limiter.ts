import { sleep } from '../transport/sleep.js';
import type { RateLimiter } from './rate-limiter.js';

const minute = 60_000;

/**
 * Makes a token bucket that holds the requests of a minute and is refilled evenly.
 *
 * @example
 * ```ts
 * const rateLimit = createRateLimiter({ requestsPerMinute: 500 });
 * const [us, eu] = [createDrataClient({ apiKey, rateLimit }), createDrataClient({ apiKey: other, region: 'eu', rateLimit })];
 * ```
 */
export function createRateLimiter(options: { readonly requestsPerMinute: number }): RateLimiter {
  const interval = minute / options.requestsPerMinute;
  // The moment at which the last token given out is there. In a full bucket it lies a minute back.
  let latest = 0;
  return {
    acquire(signal) {
      const now = Date.now();
      latest = Math.max(latest, now - minute) + interval;
      return latest > now
        ? sleep(latest - now, signal).catch((reason) => {
            latest -= interval;
            throw reason;
          })
        : undefined;
    },
    slowDown(ms) {
      latest = Math.max(latest, Date.now() + ms);
    },
  };
}
