import type { CoveragePoint } from '../../coverage/coverage-point.js';
import { isExcluded } from '../../coverage/is-excluded.js';
import { percent } from '../wording/percent.js';

/** How many of some points were exercised. */
export interface PointCount {
  readonly exercised: number;
  /** Those that could be: without the excluded ones. */
  readonly counted: number;
  /** Rounded down, so that 100 means all. */
  readonly percent: number;
}

/** Counts points as coverage does: what nobody can exercise is left out. */
export function countPoints(
  points: readonly (CoveragePoint & { readonly exercised: boolean })[],
): PointCount {
  const counted = points.filter((point) => !isExcluded(point));
  const exercised = counted.filter((point) => point.exercised).length;
  return { exercised, counted: counted.length, percent: percent(exercised, counted.length) };
}
