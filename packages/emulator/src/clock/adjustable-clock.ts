/** A clock that can be moved forward. */
export interface AdjustableClock {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** Moves the time forward by so many milliseconds; it goes on from there. */
  advance(ms: number): void;
}

/** Makes a clock out of another one. */
export function createAdjustableClock(clock: () => Date | number): AdjustableClock {
  let offset = 0;
  return {
    now: () => Number(clock()) + offset,
    advance: (ms) => {
      const isDate = !Number.isNaN(new Date(Number(clock()) + offset + ms).getTime());
      if (!isDate || ms < 0) {
        throw new RangeError(
          `Failed to advance the clock: ${ms} is not a number of milliseconds from 0 that leads to a date. Correct it.`,
        );
      }
      offset += ms;
    },
  };
}
