/** How many requests an address may send. */
export interface RateLimitOptions {
  /** How many requests no minute may hold more of, up to a million. Default: 500, as the vendor documents it. */
  readonly requestsPerMinute?: number;
  /** Whether a refusal says when to come again, and how: in seconds, or as an HTTP date. Default: `seconds`. */
  readonly retryAfter?: 'seconds' | 'date' | false;
}
