/** How a server bore a load. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Of one request, in milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** What the generator itself took of a core, 1 for all of it: where it is much, it is measured too. */
  readonly generatorShare: number;
}
