import type { CoverageReport } from './coverage-report.js';

/** The share of the declared points that were exercised, 0 to 100, without those that nobody can; 100 where there are none. */
export function coverageShare({ points, uncovered, excluded }: CoverageReport): number {
  const counted = points.length - excluded.length;
  return counted === 0 ? 100 : (100 * (counted - uncovered.length)) / counted;
}
