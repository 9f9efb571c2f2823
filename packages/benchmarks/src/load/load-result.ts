/** How a server bore a load. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Of one request, in milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}
