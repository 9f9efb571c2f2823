import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { CoverageRecorder } from '../coverage/coverage-recorder.js';
import { coverageShare } from '../coverage/coverage-share.js';
import { describeContract } from './describe-contract.js';
import type { EdgeReport } from './edge-report.js';
import type { Finding } from './finding.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** What a run over an edge has found out. */
export interface FinishedEdge
  extends Pick<
    EdgeReport,
    'edge' | 'target' | 'startedAt' | 'durationMs' | 'cases' | 'requests' | 'seed'
  > {
  readonly contract: OpenApiDocument;
  readonly findings: readonly Finding[];
  readonly exchanges: readonly RecordedExchange[];
  readonly coverage: Pick<CoverageRecorder, 'report'>;
  /** The share of declared points that has to be exercised, 0 to 100. */
  readonly threshold: number;
}

/** Makes the report of an edge: it is kept where nothing but warnings was found, and enough was exercised. */
export function makeEdgeReport({
  contract,
  coverage: recorder,
  threshold,
  ...run
}: FinishedEdge): EdgeReport {
  const coverage = recorder.report();
  const isKept = run.findings.every(({ level }) => level === 'warning');
  return {
    ...run,
    contract: describeContract(contract),
    coverage,
    ok: isKept && coverageShare(coverage) >= threshold,
  };
}
