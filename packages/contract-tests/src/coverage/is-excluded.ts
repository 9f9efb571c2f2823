import type { CoveragePoint } from './coverage-point.js';

/** Whether a point is left out because nobody can exercise it: see {@link CoveragePoint.excludedBy}. */
export function isExcluded({ excludedBy }: CoveragePoint): boolean {
  return excludedBy !== undefined;
}
