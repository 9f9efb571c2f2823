import type { CoverageReport } from '../coverage/coverage-report.js';
import type { ContractCase } from '../derive/contract-case.js';
import type { CaseResult } from '../report/case-result.js';

/** A client in front of a running mock, for a test runner that runs each case as a test of its own. */
export interface ClientEdge {
  readonly cases: readonly ContractCase[];
  /** Runs one case. It resolves whatever is broken: see `problems`. */
  run(contractCase: ContractCase): Promise<CaseResult>;
  /** What the cases run so far exercised. */
  coverage(): CoverageReport;
  /** Stops the mock. */
  close(): Promise<void>;
}
