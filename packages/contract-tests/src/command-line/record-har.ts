import type { Edge } from '../findings/edge.js';
import type { EdgeReport } from '../findings/edge-report.js';
import type { ExchangeOptions } from '../findings/exchange-options.js';
import { openHarFile } from '../har/open-har-file.js';

/**
 * Runs an edge and writes its exchanges down while it goes on: an archive has them all, with their bodies as they were.
 *
 * @param file Where to; undefined writes none.
 * @throws ReportError when it cannot be written, and whatever the run throws.
 */
export async function recordHar(
  file: string | undefined,
  edge: Edge,
  run: (options: Pick<ExchangeOptions, 'onExchange'>) => Promise<EdgeReport>,
): Promise<EdgeReport> {
  if (file === undefined) return run({});
  const har = openHarFile(file);
  try {
    const report = await run({ onExchange: (exchange) => har.add(edge, exchange) });
    har.close(report);
    return report;
  } finally {
    har.discard();
  }
}
