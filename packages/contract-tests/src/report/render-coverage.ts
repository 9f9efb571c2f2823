import type { CoverageReport } from '../coverage/coverage-report.js';
import { renderTable } from './render-table.js';

type Points = CoverageReport['points'];

/** Coverage as text: operation × status, parameters, what else was counted, and the names of what is missing. */
export function renderCoverage({ points, uncovered }: CoverageReport): string {
  const statuses = points.filter(({ kind }) => kind === 'status');
  const codes = [...new Set(statuses.map(({ name }) => name))].toSorted();
  const operations = [...new Set(points.map(({ operationId }) => operationId))];
  const cells = operations.map((operationId) => [
    operationId,
    ...codes.map((code) => {
      const cell = statuses.find(
        (point) => point.operationId === operationId && point.name === code,
      );
      return cell === undefined ? '—' : cell.exercised ? '✓' : '·';
    }),
  ]);
  return [
    renderTable([['operation', ...codes], ...cells]),
    `✓ exercised  · declared, not exercised  — not declared`,
    renderTable([['operation', 'parameter', 'values'], ...parameterRows(points)]),
    renderTable([['exercised', 'points'], ...kindRows(points)]),
    ...(uncovered.length === 0 ? [] : [`Not exercised:\n  ${uncovered.join('\n  ')}`]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function parameterRows(points: Points): readonly (readonly string[])[] {
  const rows = new Map<string, Points[number][]>();
  for (const point of points.filter(({ kind }) => kind === 'parameter')) {
    const key = `${point.operationId} ${point.parameter}`;
    rows.set(key, [...(rows.get(key) ?? []), point]);
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
  const exercised = points.filter((point) => point.exercised).length;
  const percent = points.length === 0 ? 100 : Math.floor((100 * exercised) / points.length);
  return `${exercised} of ${points.length} (${percent} %)`;
}
