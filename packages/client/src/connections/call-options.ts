/** Options of one call. */
export interface CallOptions {
  /** Aborts the call, which then throws a `DrataAbortError`. Default: never aborted. */
  readonly signal?: AbortSignal | undefined;
}
