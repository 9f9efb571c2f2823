import type { EdgeReport } from '../findings/edge-report.js';
import { renderCoverage } from './render-coverage.js';
import { countPoints } from './select/count-points.js';
import { untoldCases } from './select/untold-cases.js';
import { durationText } from './wording/duration-text.js';
import { edgeTitles } from './wording/edge-titles.js';
import { excludedText } from './wording/excluded-text.js';
import { findingText } from './wording/finding-text.js';
import { plural } from './wording/plural.js';
import { printable } from './wording/printable.js';
import { uncheckedText } from './wording/unchecked-text.js';

const marks = { violation: '✗', undeclared: '!', warning: '·' } as const;
const order = { violation: 0, undeclared: 1, warning: 2 } as const;
const most = 50;

/** Reports as text for a terminal: findings, coverage and one line of summary for each edge. */
export function renderText(reports: readonly EdgeReport[]): string {
  const parts = reports.map((report) =>
    [
      `${edgeTitles[report.edge]}: ${report.target}`,
      ...renderFindings(report),
      renderCoverage(report.coverage),
      ...uncheckedText(report.contract),
      summary(report),
    ].join('\n\n'),
  );
  return printable(`${parts.join('\n\n')}\n`);
}

function renderFindings(report: EdgeReport): readonly string[] {
  const sorted = report.findings.toSorted((left, right) => order[left.level] - order[right.level]);
  const lines = [
    ...sorted.map((finding) => `${marks[finding.level]} ${findingText(finding)}`),
    ...untoldCases(report).map(({ id, problems }) => `✗ ${[id, ...problems].join('\n  ')}`),
  ];
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`… and ${plural(rest, 'more finding')}`] : [])];
}

function summary(report: EdgeReport): string {
  const { cases, findings, coverage, ok, requests, durationMs } = report;
  const held = cases.filter(({ problems, skipped }) => problems.length === 0 && !skipped).length;
  const notRun = cases.filter(({ skipped }) => skipped !== undefined).length;
  const isBroken =
    findings.some(({ level }) => level !== 'warning') ||
    cases.some(({ problems }) => problems.length > 0);
  const verdict = ok ? 'kept' : isBroken ? 'broken' : 'kept, but not covered';
  const { counted, percent } = countPoints(coverage.points);
  const excluded = excludedText(coverage);
  return [
    `Contract ${verdict}: ${held} of ${plural(cases.length, 'case')} ${cases.length === 1 ? 'holds' : 'hold'}`,
    ...(notRun === 0 ? [] : [`${notRun} not run`]),
    plural(findings.length, 'finding'),
    `${percent} % of ${plural(counted, 'declared point')} exercised`,
    ...(excluded === null ? [] : [excluded]),
    `${plural(requests, 'request')} in ${durationText(durationMs)}${report.seed === undefined ? '' : `, seed ${report.seed}`}.`,
  ].join(', ');
}
