import type { EdgeReport } from '../findings/edge-report.js';
import type { ContractReport } from './contract-report.js';
import { escapeXml } from './escape-xml.js';
import type { TestResult } from './select/test-result.js';
import { testResults } from './select/test-results.js';

/**
 * Reports as JUnit XML, as CI systems read it: a suite for each operation of each edge, and one for coverage.
 *
 * @example
 * ```ts
 * await writeFile('junit.xml', renderJunit([await verifyProvider({ baseUrl })]));
 * ```
 */
export function renderJunit(report: ContractReport | readonly EdgeReport[]): string {
  const isOne = !isList(report);
  const results = isOne
    ? testResults(report, false)
    : report.flatMap((each) => testResults(each, true));
  const edges = isOne ? ['client'] : report.map(({ edge }) => edge);
  const suites = new Map<string, TestResult[]>();
  for (const result of results) {
    const name = result.suite.join(' ');
    const group = suites.get(name);
    if (group === undefined) suites.set(name, [result]);
    else group.push(result);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="drata-contract ${[...new Set(edges)].join(' ')}" ${totals(results)}>`,
    ...[...suites].flatMap(([name, group]) => [
      `  <testsuite name="${escapeXml(name)}" ${totals(group)}>`,
      ...group.map((result) => renderCase(name, result)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function isList(report: ContractReport | readonly EdgeReport[]): report is readonly EdgeReport[] {
  return Array.isArray(report);
}

function renderCase(suite: string, result: TestResult): string {
  const { name, status, message, detail, durationMs, notes } = result;
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="${seconds(durationMs)}"`;
  const verdict = {
    passed: [],
    skipped: [`<skipped message="${escapeXml(message)}"/>`],
    failed: [`<failure message="${escapeXml(message)}">${escapeXml(detail)}</failure>`],
  }[status];
  const output = notes.map((note) => escapeXml(note)).join('\n');
  const inside = [...verdict, ...(output === '' ? [] : [`<system-out>${output}</system-out>`])].map(
    (line) => `      ${line}\n`,
  );
  return inside.length === 0 ? `${open}/>` : `${open}>\n${inside.join('')}    </testcase>`;
}

function totals(results: readonly TestResult[]): string {
  const count = (status: TestResult['status']) =>
    results.filter((result) => result.status === status).length;
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0));
  return `tests="${results.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}" time="${time}"`;
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3);
}
