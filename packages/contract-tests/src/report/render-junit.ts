import type { CaseResult } from './case-result.js';
import type { ContractReport } from './contract-report.js';
import { escapeXml } from './escape-xml.js';

/** The report as JUnit XML: a suite for each operation, and one for coverage. */
export function renderJunit({ cases, coverage }: ContractReport): string {
  const suites = new Map<string, readonly CaseResult[]>();
  for (const result of cases) {
    suites.set(result.operationId, [...(suites.get(result.operationId) ?? []), result]);
  }
  const covered: CaseResult = {
    id: 'coverage',
    operationId: 'coverage',
    kind: 'answer',
    title: 'exercises everything that the contract declares',
    problems: coverage.uncovered,
    durationMs: 0,
  };
  suites.set('coverage', [covered]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="drata-contract client" ${totals([...cases, covered])}>`,
    ...[...suites].flatMap(([name, results]) => [
      `  <testsuite name="${escapeXml(name)}" ${totals(results)}>`,
      ...results.map((result) => renderCase(name, result)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function renderCase(suite: string, { title, problems, durationMs }: CaseResult): string {
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(title)}" time="${seconds(durationMs)}"`;
  if (problems.length === 0) return `${open}/>`;
  const text = escapeXml(problems.join('\n'));
  return `${open}>\n      <failure message="${escapeXml(problems[0] ?? '')}">${text}</failure>\n    </testcase>`;
}

function totals(results: readonly CaseResult[]): string {
  const failures = results.filter(({ problems }) => problems.length > 0).length;
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return `tests="${results.length}" failures="${failures}" errors="0" time="${time}"`;
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}
