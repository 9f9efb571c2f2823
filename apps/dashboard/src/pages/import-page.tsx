import type { Connection } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import { FileField } from '../components/file-field.js';
import { FormatGuide } from '../components/format-guide.js';
import { Layout } from '../components/layout.js';
import { type FileReport, ProblemReport } from '../components/problem-report.js';
import { TargetField } from '../components/target-field.js';
import type { ImportTarget } from '../importing/import-target.js';

/** What the import form shows besides itself. */
export interface ImportPageContent {
  /** Which target is chosen. Default: a new connection. */
  readonly target?: ImportTarget;
  /** What was wrong with the form. */
  readonly problem?: string;
  /** What was wrong with the file. */
  readonly report?: FileReport;
}

/** The import form. */
export const ImportPage: FC<
  ImportPageContent & {
    readonly environment: string;
    readonly maxFileBytes: number;
    readonly fileConnections: readonly Connection[];
  }
> = ({ environment, maxFileBytes, fileConnections, target, problem, report }) => (
  <Layout title="Import personnel" environment={environment} current="import">
    <div class="page-head">
      <div>
        <h1>Import personnel</h1>
        <p class="lead">Upload the list of everybody who works for the company.</p>
      </div>
    </div>
    <div class="columns">
      <div class="stack">
        {report === undefined ? null : <ProblemReport report={report} />}
        {problem === undefined ? null : (
          <div class="notice notice-bad" role="alert">
            <p>{problem}</p>
          </div>
        )}
        <form
          class="card import-form"
          action="/import"
          method="post"
          enctype="multipart/form-data"
          data-submit-once
        >
          <FileField maxFileBytes={maxFileBytes} />
          <TargetField target={target ?? { kind: 'create' }} fileConnections={fileConnections} />
          <div class="notice notice-waiting">
            <h2>The file has to be complete</h2>
            <p>
              An upload is a full snapshot: people who are missing from the file are treated as
              gone.
            </p>
          </div>
          <div class="form-actions">
            <button class="button button-primary" type="submit" data-busy-label="Importing…">
              Check and import
            </button>
            <a class="button" href="/">
              Cancel
            </a>
          </div>
        </form>
      </div>
      <FormatGuide />
    </div>
  </Layout>
);
