import type { Attempt } from './attempt.js';

/**
 * Functions that see each attempt, in this order: `onRequest`; `onResponse` if a whole response arrived; `onError` if
 * the attempt failed; `onRetry` if another one follows. An attempt that succeeds ends with `onResponse`, any other with
 * `onError`. They are not waited for; what one throws, or rejects with, is ignored.
 */
export interface DrataHooks {
  /** Before the request is sent. Headers added to `attempt.headers` are sent. */
  onRequest?(attempt: Attempt): void;
  /** A whole response arrived, whatever its status. */
  onResponse?(attempt: Attempt): void;
  /** The attempt failed, and another follows after `attempt.delayMs`. */
  onRetry?(attempt: Attempt): void;
  /** The attempt failed with `attempt.error`; another follows if `attempt.delayMs` is set. */
  onError?(attempt: Attempt): void;
}
