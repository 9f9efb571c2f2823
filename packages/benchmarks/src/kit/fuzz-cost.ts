/** What a run of generated requests took. */
export interface FuzzCost {
  readonly requests: number;
  readonly durationMs: number;
  /** What is used of the heap after each tenth of the requests, all garbage collected, in bytes. */
  readonly heapBytes: readonly number[];
}
