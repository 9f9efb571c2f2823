import type { Summary } from './summary.js';

/**
 * Median (of an even number of samples the mean of the middle two), least and greatest.
 *
 * @throws {RangeError} if there are no samples, or one of them is not a number.
 */
export function summarise(samples: readonly number[]): Summary {
  const sorted = samples.toSorted((one, other) => one - other);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  const [min] = sorted;
  const max = sorted.at(-1);
  if (lower === undefined || upper === undefined || min === undefined || max === undefined) {
    throw new RangeError('Failed to summarise samples: there are none. Run at least one round.');
  }
  if (samples.some(Number.isNaN)) {
    throw new RangeError('Failed to summarise samples: one is NaN. Check what measures them.');
  }
  return { median: (lower + upper) / 2, min, max };
}
