import type { ContractOperation } from '../contract/contract-operation.js';
import type { Exchange } from '../wire/exchange.js';
import type { CoverageReport } from './coverage-report.js';

/** Collects what the cases of a run exercised. */
export interface CoverageRecorder {
  /** Counts what an exchange exercised. */
  exchange(operation: ContractOperation, exchange: Exchange): Promise<void>;
  /** Counts a rule that a request was refused for. */
  refusal(operation: ContractOperation, rule: string): void;
  /** Notes why what an exchange would have exercised could not be. */
  missedExchange(operation: ContractOperation, exchange: Exchange, reason: string): Promise<void>;
  /** Notes why a request was not refused for a rule. */
  missedRefusal(operation: ContractOperation, rule: string, reason: string): void;
  report(): CoverageReport;
}
