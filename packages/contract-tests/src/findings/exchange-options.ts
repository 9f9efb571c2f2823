import type { RecordedExchange } from './recorded-exchange.js';

/** What becomes of the exchanges of a run. */
export interface ExchangeOptions {
  /**
   * Characters that the bodies in a report may take together. Bodies are kept as they are until there are many; then
   * those of findings, and of the first exchanges of each operation and status. Of others the report has the beginning,
   * marked as `truncated`. Default: 64,000,000.
   */
  readonly maxBodyCharacters?: number | undefined;
  /**
   * Called with each exchange that the report has, with its bodies as they were: to write a long run down while it goes
   * on. Default: nothing.
   */
  readonly onExchange?: ((exchange: RecordedExchange) => void) | undefined;
}
