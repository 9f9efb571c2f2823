/** Median and range of some samples. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}
