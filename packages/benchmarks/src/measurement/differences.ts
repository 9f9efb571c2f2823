import { perRound } from './per-round.js';

/**
 * Takes the samples of another subject off those of one, round by round.
 *
 * @throws {RangeError} if the two have not been measured in the same rounds.
 */
export function differences(
  samples: readonly number[],
  baseline: readonly number[],
): readonly number[] {
  return perRound(samples, baseline, (sample, base) => sample - base);
}
