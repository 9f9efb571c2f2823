import type { CheckId, EdgeReport } from '../../src/index.js';
import { type SampleExchange, sampleExchange } from '../sample-reports/sample-exchange.js';
import { sampleReport, unknownState } from '../sample-reports/sample-report.js';

const checks: readonly CheckId[] = [
  'status',
  'content-type',
  'response-schema',
  'undeclared-property',
];

/** A report whose findings are about every answer that is given, in every way; headers as they are named. */
export function reportOfAnswers(
  answers: readonly SampleExchange[],
  headers: readonly string[] = [],
): EdgeReport {
  const exchangeIndexes = [...answers.keys()];
  return sampleReport({
    exchanges: answers.map(sampleExchange),
    findings: [
      ...checks.map((check) => ({ ...unknownState, check, exchangeIndexes })),
      ...headers.map((name) => ({
        ...unknownState,
        check: 'response-headers' as const,
        pointer: `header/${name}`,
        exchangeIndexes,
      })),
    ],
  });
}
