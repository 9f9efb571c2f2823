import type { CoveragePoint } from './coverage-point.js';

/** What a contract declares, and which of it was exercised by cases that hold. */
export interface CoverageReport {
  readonly points: readonly (CoveragePoint & { readonly exercised: boolean })[];
  /** The names of the points that were not exercised, with the operation, the kind and, where it is known, the reason. */
  readonly uncovered: readonly string[];
  /** The names of the points that nobody could exercise, with the reason: see `excludedBy`. They are not `uncovered`. */
  readonly excluded: readonly string[];
}
