/** Something that is measured once in every round. */
export interface Subject {
  readonly name: string;
  /** Does the work once and returns what it cost, in the unit of the benchmark. */
  readonly measure: () => Promise<number>;
}
