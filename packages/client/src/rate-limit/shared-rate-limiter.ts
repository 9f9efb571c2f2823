import { createRateLimiter } from './create-rate-limiter.js';
import type { RateLimiter } from './rate-limiter.js';

/** The limiter of every client that has none of its own: the API counts the requests of an address, not of a key. */
export const sharedRateLimiter: RateLimiter = /* @__PURE__ */ createRateLimiter({
  requestsPerMinute: 500,
});
