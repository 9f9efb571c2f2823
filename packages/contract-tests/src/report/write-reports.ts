import type { EdgeReport } from '../findings/edge-report.js';
import { harChunks } from '../har/har-chunks.js';
import { renderHtml } from './html/render-html.js';
import { jsonText } from './json-text.js';
import { prepareOutputs } from './prepare-outputs.js';
import { renderCtrf } from './render-ctrf.js';
import { renderJunit } from './render-junit.js';
import type { ReportOutputs } from './report-outputs.js';
import { writeChunks } from './write-chunks.js';
import { writeCoverage } from './write-coverage.js';

type FileOutput = Exclude<keyof ReportOutputs, 'coverage' | 'suggest'>;

const renderers: Readonly<
  Record<FileOutput, (reports: readonly EdgeReport[]) => Iterable<string>>
> = {
  json: (reports) => jsonText({ reports }),
  junit: (reports) => [renderJunit(reports)],
  ctrf: (reports) => [renderCtrf(reports)],
  html: (reports) => [renderHtml(reports)],
  har: harChunks,
};

/**
 * Writes reports of one or several edges, each kind into one file.
 *
 * @throws ReportError when a file cannot be written.
 * @example
 * ```ts
 * await writeReports([await verifyProvider({ baseUrl })], { html: 'contract.html', junit: 'junit.xml' });
 * ```
 */
export async function writeReports(
  reports: readonly EdgeReport[],
  outputs: Omit<ReportOutputs, 'suggest'>,
): Promise<void> {
  await prepareOutputs(outputs);
  const { coverage, ...files } = outputs;
  for (const name of ['json', 'junit', 'ctrf', 'html', 'har'] as const) {
    const file = files[name];
    if (file !== undefined) await writeChunks(file, renderers[name](reports));
  }
  if (coverage === undefined) return;
  for (const [index, report] of reports.entries()) {
    const earlier = reports.slice(0, index).filter(({ edge }) => edge === report.edge).length;
    const name = reports.length > 1 ? `coverage-${report.edge}` : 'coverage';
    await writeCoverage(coverage, report.coverage, earlier === 0 ? name : `${name}-${earlier + 1}`);
  }
}
