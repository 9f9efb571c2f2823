import { createRateLimiter } from '../rate-limit/create-rate-limiter.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { CallOptions } from './call-options.js';

/** Makes a limiter of the option `rateLimit`; `undefined` where it is not given. */
export function toRateLimiter(option: CallOptions['rateLimit']): false | RateLimiter | undefined {
  return option && !('acquire' in option) ? createRateLimiter(option) : option;
}
