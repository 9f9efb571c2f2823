import type { EdgeReport } from '../../findings/edge-report.js';
import type { ExchangeMatrix } from '../select/exchange-matrix.js';

/** What the parts of the page of one edge share. */
export interface PageContext {
  readonly report: EdgeReport;
  readonly matrix: ExchangeMatrix;
  /** Number of the edge on the page; a part of every anchor. */
  readonly edge: number;
  /** The exchanges that are shown in full, by their index. */
  readonly shown: ReadonlySet<number>;
  /** Takes room for text that a page may do without; false when there is none left. */
  readonly takeRoom: (size: number) => boolean;
}
