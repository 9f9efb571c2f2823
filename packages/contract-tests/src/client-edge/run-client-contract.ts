import type { CaseResult } from '../report/case-result.js';
import type { ContractReport } from '../report/contract-report.js';
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
export async function runClientContract(options: ClientEdgeOptions = {}): Promise<ContractReport> {
  const edge = await openClientEdge(options);
  try {
    const cases: CaseResult[] = [];
    for (const contractCase of edge.cases) cases.push(await edge.run(contractCase));
    const coverage = edge.coverage();
    const kept = cases.every(({ problems }) => problems.length === 0);
    return { cases, coverage, ok: kept && coverage.uncovered.length === 0 };
  } finally {
    await edge.close();
  }
}
