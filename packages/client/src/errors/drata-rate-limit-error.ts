import { DrataApiError } from './drata-api-error.js';

/** 429: too many requests from this address. */
export class DrataRateLimitError extends DrataApiError {
  /** What the header `Retry-After` asks for, in milliseconds from now; `undefined` without one. */
  declare readonly retryAfterMs: number | undefined;

  override get name(): string {
    return 'DrataRateLimitError';
  }
}
