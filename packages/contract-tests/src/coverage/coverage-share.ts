import type { CoverageReport } from './coverage-report.js';

/** The share of declared points that were exercised, 0 to 100; 100 where nothing is declared. */
export function coverageShare({ points, uncovered }: CoverageReport): number {
  return points.length === 0 ? 100 : (100 * (points.length - uncovered.length)) / points.length;
}
