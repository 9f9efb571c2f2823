/**
 * Compares the samples of two subjects round by round: two measurements taken within the same moments compare more
 * steadily than two medians.
 *
 * @throws {RangeError} if the two have not been measured in the same rounds.
 */
export function perRound(
  samples: readonly number[],
  baseline: readonly number[],
  compare: (sample: number, base: number) => number,
): readonly number[] {
  return samples.map((sample, round) => {
    const base = baseline[round];
    if (base === undefined || samples.length !== baseline.length) {
      throw new RangeError(
        'Failed to compare samples: their rounds differ. Measure both subjects in every round.',
      );
    }
    return compare(sample, base);
  });
}
