import type { CoveragePoint } from './coverage-point.js';

/** What a contract declares, and which of it was exercised by cases that hold. */
export interface CoverageReport {
  readonly points: readonly (CoveragePoint & { readonly exercised: boolean })[];
  /** The names of the points that were not exercised, with the operation and the kind. */
  readonly uncovered: readonly string[];
}
