import { contract as installed } from '@drata-connections/types/contract';
import type { EdgeReport } from '../findings/edge-report.js';
import { makeEdgeReport } from '../findings/make-edge-report.js';
import type { CaseResult } from '../report/case-result.js';
import type { ClientEdgeOptions } from './client-edge-options.js';
import { openClientEdge } from './open-client-edge.js';

/**
 * Runs every case of a contract: a client against Prism's mock, started and stopped here.
 *
 * @throws ContractError when no cases can be derived; Error when Prism does not start.
 * @example
 * ```ts
 * const { ok, coverage } = await runClientContract();
 * if (!ok) console.error(coverage.uncovered);
 * ```
 */
export async function runClientContract(options: ClientEdgeOptions = {}): Promise<EdgeReport> {
  const startedAt = new Date();
  const start = performance.now();
  const { contract = installed, threshold = 100 } = options;
  const edge = await openClientEdge(options);
  try {
    const cases: CaseResult[] = [];
    for (const contractCase of edge.cases) cases.push(await edge.run(contractCase));
    const exchanges = edge.exchanges();
    return makeEdgeReport({
      edge: 'client',
      contract,
      target: edge.url,
      startedAt: startedAt.toISOString(),
      durationMs: performance.now() - start,
      cases,
      findings: edge.findings(),
      coverage: { report: edge.coverage },
      exchanges,
      requests: exchanges.length,
      threshold,
    });
  } finally {
    await edge.close();
  }
}
