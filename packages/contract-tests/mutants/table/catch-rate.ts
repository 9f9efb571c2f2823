/** How many of a number of faults were caught. */
export interface CatchRate {
  readonly caught: number;
  readonly of: number;
  /** 0 to 1; of nothing, 1. */
  readonly share: number;
}

/** Counts what was caught. */
export function catchRate(verdicts: readonly boolean[]): CatchRate {
  const caught = verdicts.filter(Boolean).length;
  const of = verdicts.length;
  return { caught, of, share: of === 0 ? 1 : caught / of };
}
