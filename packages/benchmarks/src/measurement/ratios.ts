import { perRound } from './per-round.js';

/**
 * Divides the samples of one subject by those of another, round by round.
 *
 * @throws {RangeError} if the two have not been measured in the same rounds.
 */
export function ratios(samples: readonly number[], baseline: readonly number[]): readonly number[] {
  return perRound(samples, baseline, (sample, base) => sample / base);
}
