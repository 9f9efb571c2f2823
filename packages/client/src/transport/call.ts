import type { ExchangeInit } from '../http/exchange.js';
import type { Operation } from '../http/operation.js';
import type { Attempt } from '../observation/attempt.js';
import type { DrataHooks } from '../observation/drata-hooks.js';
import type { Settings } from '../options/settings.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';

/** What is known of a call while it is carried out. */
export interface Call {
  readonly settings: Settings;
  readonly init: ExchangeInit;
  readonly operation: Operation;
  /** Those of the log, the client and the call. */
  readonly hooks: readonly DrataHooks[];
  /** Whether middleware is to see a real `Request` and an unread `Response`. */
  readonly isObserved: boolean;
  readonly limiter: RateLimiter | undefined;
  /** When the deadline is, in milliseconds since 1970. */
  readonly endsAt: number;
  /** The whole URL. */
  url: string;
  /** How many attempts were begun. */
  attempts: number;
  /** How long to wait before the next, in milliseconds. */
  delayMs: number | undefined;
  /** The last of them, until it is over, where somebody watches. */
  attempt?: Attempt | undefined;
  /** The key that it was sent with. */
  apiKey: string;
}
