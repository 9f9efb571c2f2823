import type { ContractOperation } from '../contract/contract-operation.js';
import type { Exchange } from '../wire/exchange.js';
import type { CoverageReport } from './coverage-report.js';
import type { Exclusion } from './exclusion.js';

/** Why a point was not exercised; `by` where nobody could. */
export interface Missed {
  readonly by: Exclusion['by'] | null;
  readonly reason: string;
}

/** Collects what the cases of a run exercised. */
export interface CoverageRecorder {
  /** Counts what an exchange exercised. */
  exchange(operation: ContractOperation, exchange: Exchange): void;
  /** Counts a rule that a request was refused for. */
  refusal(operation: ContractOperation, rule: string): void;
  /** Notes why what an exchange would have exercised could not be. */
  missedExchange(operation: ContractOperation, exchange: Exchange, missed: Missed): void;
  /** Notes why a request was not refused for a rule. */
  missedRefusal(operation: ContractOperation, rule: string, missed: Missed): void;
  /** Notes why nothing of an operation could be exercised. */
  missedOperation(operation: ContractOperation, missed: Missed): void;
  report(): CoverageReport;
}
