import type { CoverageReport } from '../coverage/coverage-report.js';
import type { ContractCase } from '../derive/contract-case.js';
import type { Finding } from '../findings/finding.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import type { CaseResult } from '../report/case-result.js';

/** A client in front of a running mock, for a test runner that runs each case as a test of its own. */
export interface ClientEdge {
  readonly cases: readonly ContractCase[];
  /** Runs one case. It resolves whatever is broken: see `problems`. */
  run(contractCase: ContractCase): Promise<CaseResult>;
  /** What the cases run so far exercised. */
  coverage(): CoverageReport;
  /** What the cases run so far found. */
  findings(): readonly Finding[];
  /** What the clients of the cases run so far sent, and what they were answered. */
  exchanges(): readonly RecordedExchange[];
  /** Base URL of the mock. */
  readonly url: string;
  /** Stops the mock. */
  close(): Promise<void>;
}
