import type { EdgeReport } from '../findings/edge-report.js';
import type { Har } from './har.js';
import { toHarEntry } from './to-har-entry.js';

/** The exchanges of reports as an HTTP Archive 1.2, in the order sent; bodies as the
 * reports have them, credentials redacted. */
export function toHar(reports: readonly EdgeReport[]): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: 'drata-contract', version: reports[0]?.contract.version ?? '' },
      _targets: [...new Set(reports.map(({ target }) => target))],
      entries: reports.flatMap(({ edge, exchanges }) =>
        exchanges.map((exchange) => toHarEntry(edge, exchange)),
      ),
    },
  };
}
