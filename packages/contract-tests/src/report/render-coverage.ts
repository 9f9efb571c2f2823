import type { CoverageReport } from '../coverage/coverage-report.js';
import { isExcluded } from '../coverage/is-excluded.js';
import { renderTable } from './render-table.js';
import { countPoints } from './select/count-points.js';
import { exclusions } from './select/exclusions.js';
import { excludedText } from './wording/excluded-text.js';

type Points = CoverageReport['points'];

/**
 * Coverage as text: operation × status, parameters, what else was counted, and the names of what is missing or excluded.
 */
export function renderCoverage(coverage: CoverageReport): string {
  const { points, uncovered } = coverage;
  const statuses = new Map(
    points
      .filter(({ kind }) => kind === 'status')
      .map((point) => [`${point.operationId} ${point.name}`, point]),
  );
  const codes = [...new Set([...statuses.values()].map(({ name }) => name))].toSorted();
  const operations = [...new Set(points.map(({ operationId }) => operationId))];
  const cells = operations.map((operationId) => [
    operationId,
    ...codes.map((code) => markOf(statuses.get(`${operationId} ${code}`))),
  ]);
  return [
    renderTable([['operation', ...codes], ...cells]),
    legend(coverage),
    renderTable([['operation', 'parameter', 'values'], ...parameterRows(points)]),
    renderTable([['exercised', 'points'], ...kindRows(points)]),
    ...(uncovered.length === 0 ? [] : [`Not exercised:\n  ${uncovered.join('\n  ')}`]),
    ...renderExcluded(coverage),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function markOf(point: Points[number] | undefined): string {
  if (point === undefined) return '—';
  if (point.exercised) return '✓';
  return isExcluded(point) ? '∅' : '·';
}

function legend({ excluded }: CoverageReport): string {
  const left = excluded.length === 0 ? '' : '  ∅ excluded';
  return `✓ exercised  · declared, not exercised${left}  — not declared`;
}

/** Every excluded point by name, below the reason. */
function renderExcluded(coverage: CoverageReport): readonly string[] {
  const head = excludedText(coverage);
  if (head === null) return [];
  const groups = exclusions(coverage).map(({ reason, names }) =>
    [`  ${reason}`, ...names.map((name) => `    ${name}`)].join('\n'),
  );
  return [`${head}\n${groups.join('\n')}`];
}

function parameterRows(points: Points): readonly (readonly string[])[] {
  const rows = new Map<string, Points[number][]>();
  for (const point of points.filter(({ kind }) => kind === 'parameter')) {
    const key = `${point.operationId} ${point.parameter}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [point]);
    else row.push(point);
  }
  return [...rows.values()].map((row) => [
    row[0]?.operationId ?? '',
    row[0]?.parameter ?? '',
    share(row),
  ]);
}

function kindRows(points: Points): readonly (readonly string[])[] {
  return [...new Set(points.map(({ kind }) => kind))].map((kind) => [
    kind,
    share(points.filter((point) => point.kind === kind)),
  ]);
}

function share(points: Points): string {
  const { exercised, counted, percent } = countPoints(points);
  return `${exercised} of ${counted} (${percent} %)`;
}
