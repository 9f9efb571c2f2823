import type { PersonnelProblem } from '@drata-connections/personnel';
import type { FC } from 'hono/jsx';
import { formatCount } from '../wording/format-count.js';

/** A file that was refused, and why. */
export interface FileReport {
  readonly name: string;
  readonly format: 'csv' | 'json';
  readonly problems: readonly PersonnelProblem[];
}

/** More than this nobody reads, and a large file can have a problem in every cell. */
const shown = 200;

/** Lists what is wrong with a file by row, column and reason. */
export const ProblemReport: FC<{ readonly report: FileReport }> = ({ report }) => (
  <section class="report" aria-labelledby="report-title">
    <div class="notice notice-bad" role="alert">
      <h2 id="report-title">Nothing was sent</h2>
      <p>
        <strong class="file-name">{report.name}</strong> has{' '}
        {formatCount(report.problems.length, 'problem', 'problems')}. Correct the file and choose it
        again.
      </p>
    </div>
    <section class="table-scroller" tabindex={0} aria-label="Problems">
      <table class="problems">
        <thead>
          <tr>
            <th scope="col">{report.format === 'csv' ? 'Row' : 'Entry'}</th>
            <th scope="col">{report.format === 'csv' ? 'Column' : 'Property'}</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {report.problems.slice(0, shown).map(({ row, column, reason }) => (
            <tr>
              <td class="number">{row === 0 ? 'File' : row}</td>
              <td>{column === '' ? <span class="quiet">All</span> : <code>{column}</code>}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {report.problems.length > shown ? (
      <p class="quiet">
        The first {shown} of {formatCount(report.problems.length, 'problem', 'problems')}.
      </p>
    ) : null}
  </section>
);
