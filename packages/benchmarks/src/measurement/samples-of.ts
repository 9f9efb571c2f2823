import type { Samples } from './samples.js';

/** The samples of one subject. @throws {RangeError} if no subject of that name was measured. */
export function samplesOf(samples: Samples, name: string): readonly number[] {
  const found = samples.get(name);
  if (found === undefined) {
    throw new RangeError(
      `Failed to find the samples of ${name}: it was not measured. Add it to the subjects.`,
    );
  }
  return found;
}
