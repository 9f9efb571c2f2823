import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CoverageReport } from '../coverage/coverage-report.js';
import { makeFolder } from './make-folder.js';
import { renderCoverage } from './render-coverage.js';

/** Writes `coverage.json` and `coverage.txt` into a folder, which is made if need be. */
export async function writeCoverage(folder: string, coverage: CoverageReport): Promise<void> {
  await makeFolder(folder);
  await writeFile(join(folder, 'coverage.json'), `${JSON.stringify(coverage, null, 2)}\n`);
  await writeFile(join(folder, 'coverage.txt'), `${renderCoverage(coverage)}\n`);
}
