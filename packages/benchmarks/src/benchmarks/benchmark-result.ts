import type { Table } from '../report/table.js';
import type { Target } from '../report/target.js';

/** What a benchmark found. */
export interface BenchmarkResult {
  readonly targets: readonly Target[];
  readonly tables: readonly Table[];
  /** Sentences that a reader needs to judge the numbers. */
  readonly notes: readonly string[];
}
