/** What is said of an answered request: neither keys nor bodies, nor the query, are part of it. */
export interface RequestLogEntry {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  /** The status of the answer; 0 when the client had gone away before it. */
  readonly status: number;
  /** From the request's headers to the end of the answer, in milliseconds. */
  readonly durationMs: number;
}
