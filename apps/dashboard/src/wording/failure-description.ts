/** A failure in words for a page. */
export interface FailureDescription {
  /** Status of the page. */
  readonly status: 502 | 503;
  readonly title: string;
  /** What happened. */
  readonly explanation: string;
  /** What the reader can do now. */
  readonly nextStep: string;
  /** Seconds to wait, where the API named them. */
  readonly retryAfter?: number;
}
