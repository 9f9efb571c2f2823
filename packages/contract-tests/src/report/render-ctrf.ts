import type { EdgeReport } from '../findings/edge-report.js';
import { testResults } from './select/test-results.js';

/** Version of the Common Test Report Format that is written. */
const specVersion = '0.0.0';

/**
 * Reports in the Common Test Report Format (https://ctrf.io), as JSON text: a test for each case, for each finding that no
 * case tells, and for coverage.
 */
export function renderCtrf(reports: readonly EdgeReport[]): string {
  const tests = reports.flatMap((report) =>
    testResults(report, true).map(
      ({ id, suite, name, status, message, detail, notes, ...result }) => ({
        testId: `${report.edge} ${id}`,
        name: name === '' ? id : name,
        status,
        duration: Math.round(result.durationMs),
        suite,
        type: 'contract',
        ...(message === '' ? {} : { message }),
        ...(detail === '' ? {} : { trace: detail }),
        ...(notes.length === 0 ? {} : { stdout: notes }),
        ...(result.checks.length === 0 ? {} : { tags: result.checks }),
      }),
    ),
  );
  const count = (status: 'passed' | 'failed' | 'skipped') =>
    tests.filter((test) => test.status === status).length;
  const starts = reports.map(({ startedAt }) => Date.parse(startedAt));
  const stops = reports.map((report) => Date.parse(report.startedAt) + report.durationMs);
  const start = starts.length === 0 ? 0 : Math.min(...starts);
  const stop = stops.length === 0 ? 0 : Math.round(Math.max(...stops));
  const document = {
    reportFormat: 'CTRF',
    specVersion,
    timestamp: new Date(stop).toISOString(),
    generatedBy: 'drata-contract',
    results: {
      tool: { name: 'drata-contract' },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: 0,
        start,
        stop,
        duration: stop - start,
        extra: {
          edges: reports.map(({ edge, target, contract, ok, seed }) => ({
            edge,
            target,
            contract,
            ok,
            ...(seed === undefined ? {} : { seed }),
          })),
        },
      },
      tests,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
