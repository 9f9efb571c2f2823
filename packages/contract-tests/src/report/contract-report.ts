import type { CoverageReport } from '../coverage/coverage-report.js';
import type { CaseResult } from './case-result.js';

/** How a client kept a contract. */
export interface ContractReport {
  readonly cases: readonly CaseResult[];
  readonly coverage: CoverageReport;
  /** Whether every case holds and everything that the contract declares was exercised, without what is excluded. */
  readonly ok: boolean;
}
