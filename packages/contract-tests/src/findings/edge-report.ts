import type { UncheckedFormat } from '@drata-connections/contract-validator';
import type { ContractReport } from '../report/contract-report.js';
import type { Edge } from './edge.js';
import type { Finding } from './finding.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** What came of checking one edge of a contract; the same shape for all three. */
export interface EdgeReport extends ContractReport {
  readonly edge: Edge;
  readonly contract: {
    readonly title: string;
    readonly version: string;
    /** SHA-256 of the document as JSON, in hexadecimal. */
    readonly hash: string;
    /** The formats that are not known, and where: of their values, everything is checked but the format. */
    readonly uncheckedFormats: readonly UncheckedFormat[];
  };
  /** The base URL that was checked, without credentials. */
  readonly target: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly findings: readonly Finding[];
  /**
   * In the order sent; of generated input those of findings only. Where there are many, bodies that no finding tells of
   * are cut, and say so: `truncated`.
   */
  readonly exchanges: readonly RecordedExchange[];
  /** Number of requests that were sent, kept or not. */
  readonly requests: number;
  /** Of generated input: what to pass as `seed` for the same run. */
  readonly seed?: number;
}
