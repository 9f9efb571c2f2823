import type { DrataHooks } from '../observation/drata-hooks.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { StartTimer } from '../transport/create-timers.js';
import type { DrataClientOptions } from './drata-client-options.js';

/** The options of a client once they are checked. */
export interface Settings extends DrataClientOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** In small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly startTimer: StartTimer;
  readonly rateLimit: false | RateLimiter;
  /** Those that write the log, and those of the options. */
  readonly allHooks: readonly DrataHooks[];
}
