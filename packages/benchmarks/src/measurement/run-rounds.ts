import type { Samples } from './samples.js';
import { shuffled } from './shuffled.js';
import type { Subject } from './subject.js';

/** How often, and in what order, the subjects are measured. */
export interface RoundsOptions {
  readonly rounds: number;
  /**
   * Called before every measurement. Default: a collection of young garbage, where node runs with `--expose-gc`. A full
   * one would age compiled code, too, and compiling it again would be measured.
   */
  readonly settle?: () => void;
  /** Source of the order. Default: `Math.random`. */
  readonly random?: () => number;
}

/**
 * Measures every subject once a round, each round in another order: what slows the machine down for a while, or what
 * one subject leaves behind, falls on all of them alike.
 */
export async function runRounds(
  subjects: readonly Subject[],
  {
    rounds,
    settle = () => globalThis.gc?.({ type: 'minor', execution: 'sync' }),
    random = Math.random,
  }: RoundsOptions,
): Promise<Samples> {
  const samples = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, measure } of shuffled(subjects, random)) {
      settle();
      samples.get(name)?.push(await measure());
    }
  }
  return samples;
}
