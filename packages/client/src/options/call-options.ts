import type { DrataHooks } from '../observation/drata-hooks.js';
import type { RateLimiter } from '../rate-limit/rate-limiter.js';
import type { FetchFunction } from '../transport/fetch-function.js';
import type { RetryOptions } from './retry-options.js';

/**
 * Options of one call. A time or a count that is `NaN`, negative or no number is refused with a
 * `DrataConfigurationError`. Those that `createDrataClient` has, too, take the place of what was given there.
 */
export interface CallOptions {
  /** Aborts the call at once, also while it waits, with a `DrataAbortError`. Default: never aborted. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest time for one attempt, from sending it until its body is read, in milliseconds. 0 or `Infinity`: no limit.
   * Default: 60 000.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest time for the whole call, all attempts and waits together, in milliseconds. 0 or `Infinity`: no limit. Of a
   * list that is iterated, for each page. Default: 300 000.
   */
  readonly deadlineMs?: number | undefined;
  /** How failed attempts are repeated; `false`: never. Default: up to 4 attempts. */
  readonly retry?: false | RetryOptions | undefined;
  /**
   * Keeps requests from being sent too fast: a limit of its own (of a list: one for all its pages), or one made by
   * `createRateLimiter` to share it; `false`: no limit. Default: one limiter for all clients of the process, at the API's 500 requests a minute.
   */
  readonly rateLimit?: false | { readonly requestsPerMinute: number } | RateLimiter | undefined;
  /** How many pages are fetched at once while a list is iterated; 0 counts as 1. Default: 1. */
  readonly concurrency?: number | undefined;
  /**
   * How an array stands in a query: `'repeat'` as `a=1&a=2`, which is what the API documents, or `'brackets'` as
   * `a[]=1&a[]=2`. Default: `'repeat'`.
   */
  readonly arrayStyle?: 'repeat' | 'brackets' | undefined;
  /** Headers to add to the request; those of a call are added to those of the client. `authorization` is refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Functions to call on each attempt; those of a call are called after those of the client. */
  readonly hooks?: DrataHooks | undefined;
  /** Sends the requests: called as `fetch(url, init)`. Default: `globalThis.fetch` of the moment. */
  readonly fetch?: FetchFunction | undefined;
}
