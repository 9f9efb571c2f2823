import type { ReceivedResponse } from './received-response.js';
import type { SentRequest } from './sent-request.js';

/** A request that a client made, and what it was answered. */
export interface Exchange {
  readonly sent: SentRequest;
  /** What travelled in its place, where a case changed it. Default: `sent`. */
  readonly travelled?: SentRequest;
  readonly received: ReceivedResponse;
  /** ISO 8601, UTC; absent where nobody looked at the clock. */
  readonly startedAt?: string;
  readonly durationMs?: number;
}
