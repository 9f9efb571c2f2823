import type { EdgeReport } from '../../findings/edge-report.js';
import type { Finding } from '../../findings/finding.js';
import type { CaseResult } from '../case-result.js';
import type { ContractReport } from '../contract-report.js';
import { findingText } from '../wording/finding-text.js';
import type { TestResult } from './test-result.js';

/** The report of a client alone has no findings; that of an edge has. */
type AnyReport = ContractReport & Partial<Pick<EdgeReport, 'edge' | 'findings'>>;

/**
 * A report as test results: every case, every finding that no broken case tells, warnings left out, and coverage. What is
 * broken in the report is broken here, so that a build cannot be green over it.
 *
 * @param named Whether suites are named after the edge too.
 */
export function testResults(report: AnyReport, named: boolean): readonly TestResult[] {
  const { cases, findings = [], edge = 'client' } = report;
  const suite = (name: string) => (named ? [edge, name] : [name]);
  const broken = new Set(cases.filter(({ problems }) => problems.length > 0).map(({ id }) => id));
  const untold = findings.filter(
    ({ level, check, caseIds }) =>
      level !== 'warning' && check !== 'coverage' && !caseIds.some((id) => broken.has(id)),
  );
  return [
    ...cases.map((result) => ofCase(result, findings, suite(result.operationId))),
    ...untold.map((finding) => ofFinding(finding, suite(finding.operationId ?? 'server'))),
    ofCoverage(report, broken.size + untold.length, suite('coverage')),
  ];
}

function ofCase(
  result: CaseResult,
  findings: readonly Finding[],
  suite: readonly string[],
): TestResult {
  const { id, title, problems, durationMs, skipped } = result;
  const told = findings.filter(
    ({ caseIds, message }) =>
      problems.length > 0 && (caseIds.includes(id) || problems.includes(message)),
  );
  const unrun = problems.length === 0 && skipped !== undefined;
  return {
    id,
    suite,
    name: title,
    status: problems.length > 0 ? 'failed' : unrun ? 'skipped' : 'passed',
    message: problems[0] ?? skipped ?? '',
    detail: [...problems, ...told.map(findingText)].join('\n'),
    durationMs,
    notes: [],
    checks: [...new Set(told.map(({ check }) => check))],
  };
}

function ofFinding(finding: Finding, suite: readonly string[]): TestResult {
  const { id, check, pointer, message } = finding;
  return {
    id,
    suite,
    name: `${check} ${pointer}`.trim(),
    status: 'failed',
    message,
    detail: findingText(finding),
    durationMs: 0,
    notes: [],
    checks: [check],
  };
}

function ofCoverage(report: AnyReport, faults: number, suite: readonly string[]): TestResult {
  const { ok, coverage, findings = [], edge = 'client' } = report;
  const finding = findings.find(({ check, level }) => check === 'coverage' && level !== 'warning');
  // A client has to exercise everything that it can; how much of a provider has to be, a threshold says, and a finding tells.
  const missing = !ok && edge === 'client' && coverage.uncovered.length > 0;
  const isBroken = finding !== undefined || missing || (!ok && faults === 0);
  const uncovered = isBroken ? coverage.uncovered : [];
  return {
    id: 'coverage',
    suite,
    name: 'exercises everything that the contract declares',
    status: isBroken ? 'failed' : 'passed',
    message: isBroken ? (finding?.message ?? uncovered[0] ?? 'the report is not ok') : '',
    detail: uncovered.join('\n'),
    durationMs: 0,
    notes: coverage.excluded.map((name) => `excluded: ${name}`),
    checks: isBroken ? ['coverage'] : [],
  };
}
