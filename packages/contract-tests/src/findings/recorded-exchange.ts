import type { RecordedBody } from './recorded-body.js';

/** A request as it was sent. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** In the order sent, names in lower case; the key is `<redacted>`. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: RecordedBody | null;
}

/** A response as it arrived. */
export interface RecordedResponse {
  readonly status: number;
  readonly statusText: string;
  /** In the order received, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: RecordedBody | null;
}

/** One request and what came of it. */
export interface RecordedExchange {
  readonly operationId: string | null;
  /** The case that it belongs to: `CaseResult.id`. */
  readonly caseId: string;
  readonly request: RecordedRequest;
  /** Null when the connection failed: see `error`. */
  readonly response: RecordedResponse | null;
  /** Why there is no response; null when there is one. */
  readonly error: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}
