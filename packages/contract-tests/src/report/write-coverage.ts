import { join } from 'node:path';
import type { CoverageReport } from '../coverage/coverage-report.js';
import { jsonText } from './json-text.js';
import { prepareOutputs } from './prepare-outputs.js';
import { renderCoverage } from './render-coverage.js';
import { writeChunks } from './write-chunks.js';

/**
 * Writes `coverage.json` and `coverage.txt` into a folder, which is made if need be.
 *
 * @param name What the files are called, without their ending. Default: `coverage`.
 * @throws ReportError when they cannot be written.
 */
export async function writeCoverage(
  folder: string,
  coverage: CoverageReport,
  name = 'coverage',
): Promise<void> {
  await prepareOutputs({ coverage: folder });
  await writeChunks(join(folder, `${name}.json`), jsonText(coverage));
  await writeChunks(join(folder, `${name}.txt`), [renderCoverage(coverage), '\n']);
}
