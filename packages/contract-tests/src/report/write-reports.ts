import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EdgeReport } from '../findings/edge-report.js';
import { renderHar } from '../har/render-har.js';
import { renderHtml } from './html/render-html.js';
import { prepareOutputs } from './prepare-outputs.js';
import { renderCoverage } from './render-coverage.js';
import { renderCtrf } from './render-ctrf.js';
import { renderJson } from './render-json.js';
import { renderJunit } from './render-junit.js';
import { ReportError } from './report-error.js';
import type { ReportOutputs } from './report-outputs.js';

type FileOutput = Exclude<keyof ReportOutputs, 'coverage' | 'suggest'>;

const renderers: Readonly<Record<FileOutput, (reports: readonly EdgeReport[]) => string>> = {
  json: renderJson,
  junit: renderJunit,
  ctrf: renderCtrf,
  html: renderHtml,
  har: renderHar,
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
    if (file !== undefined) await write(file, renderers[name](reports));
  }
  if (coverage === undefined) return;
  for (const [index, report] of reports.entries()) {
    const earlier = reports.slice(0, index).filter(({ edge }) => edge === report.edge).length;
    const name = reports.length > 1 ? `coverage-${report.edge}` : 'coverage';
    const file = join(coverage, earlier === 0 ? name : `${name}-${earlier + 1}`);
    await write(`${file}.json`, `${JSON.stringify(report.coverage, null, 2)}\n`);
    await write(`${file}.txt`, `${renderCoverage(report.coverage)}\n`);
  }
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new ReportError(
      `Failed to write the report ${file}: ${code}. Name a place that can be written.`,
      { cause },
    );
  });
}
