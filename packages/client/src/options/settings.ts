import type { DrataHooks } from '../observation/drata-hooks.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { DrataClientOptions } from './drata-client-options.js';

/** The options of a client once they are checked. */
export interface Settings extends DrataClientOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** In small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rateLimit: false | RateLimiter;
  /** Hooks that write the log. */
  readonly logHooks: DrataHooks | undefined;
}
