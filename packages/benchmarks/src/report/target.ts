/** What a benchmark is expected to show, and what it showed. */
export interface Target {
  /** `'at most 0.90x the time of stock openapi-fetch'` */
  readonly text: string;
  /** `'0.84x'`, or why there is no number. */
  readonly measured: string;
  readonly met: boolean;
}
