/**
 * How failed attempts are repeated. Which failures may be repeated follows from the operation: a list always, an
 * update where the server refused or could not be reached, a create only where the request provably was not taken.
 */
export interface RetryOptions {
  /** How often a request is sent in all; 0 counts as 1. Default: 4. */
  readonly attempts?: number | undefined;
  /** The first wait is a random part of this; each later one of twice as much. In milliseconds. Default: 500. */
  readonly baseDelayMs?: number | undefined;
  /**
   * No wait is longer, in milliseconds. A response whose `Retry-After` asks for more is not repeated: its error is
   * thrown. Default: 30 000.
   */
  readonly maxDelayMs?: number | undefined;
}
