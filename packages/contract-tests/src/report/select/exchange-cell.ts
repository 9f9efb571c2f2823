import type { Finding } from '../../findings/finding.js';
import type { RecordedExchange } from '../../findings/recorded-exchange.js';

/** How much there is to say about one status of one operation. */
export type CellState = 'broken' | 'noted' | 'kept' | 'missing' | 'excluded' | 'undeclared';

/** An exchange, where it stands in its report, and what it shows. */
export interface CellExchange {
  readonly index: number;
  readonly exchange: RecordedExchange;
  readonly findings: readonly Finding[];
}

/** One operation × status of a report. */
export interface ExchangeCell {
  /** Empty for requests that belong to no operation. */
  readonly operationId: string;
  /** The status, or `none` where no answer came. */
  readonly status: string;
  readonly declared: boolean;
  /** `missing`: declared and not exercised. `excluded`: nobody can. `undeclared`: neither declared nor seen. */
  readonly state: CellState;
  readonly exchanges: readonly CellExchange[];
}
