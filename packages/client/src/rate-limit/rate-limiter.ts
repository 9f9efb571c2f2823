/** Keeps requests from being sent too fast. Made by `createRateLimiter`; share one between the clients of an address. */
export interface RateLimiter {
  /**
   * Takes one token. `undefined`: there was one, send at once; otherwise a promise that resolves when there is one, and
   * rejects with the reason of the signal when that is aborted.
   */
  acquire(signal?: AbortSignal): Promise<void> | undefined;
  /** Gives out no token for a while, because the server said that requests come too fast. In milliseconds. */
  slowDown(ms: number): void;
}
