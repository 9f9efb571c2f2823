import type { Machine } from '../environment/machine.js';
import type { FinishedBenchmark } from './finished-benchmark.js';
import { renderSection } from './render-section.js';
import { renderTable } from './render-table.js';

/** What a report is about besides its results. */
export interface ReportDetails {
  readonly command: string;
  readonly date: Date;
  readonly machine: Machine;
  /** Version of every package that was measured or measured with. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Writes a whole run as a Markdown document. */
export function renderReport(
  finished: readonly FinishedBenchmark[],
  { command, date, machine, versions }: ReportDetails,
): string {
  const targets = finished.flatMap(({ benchmark, result }) =>
    result.targets.map(({ text, measured, met }) => [
      benchmark.name,
      text,
      measured,
      met ? 'met' : 'not met',
    ]),
  );
  return [
    '# Results\n',
    `Written by \`${command}\` on ${date.toISOString().slice(0, 10)}, in one run; edit nothing here.\n`,
    renderTable({
      columns: ['benchmark', 'target', 'measured', ''],
      textColumns: 2,
      rows: targets,
    }),
    renderTable({ columns: ['machine', ''], textColumns: 2, rows: Object.entries(machine) }),
    renderTable({ columns: ['package', 'version'], textColumns: 2, rows: [...versions] }),
    ...finished.map(({ benchmark, result }) => renderSection(benchmark, result)),
  ].join('\n');
}
