import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { ReportError } from './report-error.js';
import type { ReportOutputs } from './report-outputs.js';

/**
 * Makes the folders of reports and looks whether they can be written, before a long run whose result would be lost.
 *
 * @throws ReportError when one cannot be written.
 */
export async function prepareOutputs(outputs: ReportOutputs): Promise<void> {
  const { coverage, suggest, ...files } = outputs;
  for (const folder of [coverage, suggest]) {
    if (folder !== undefined) await prepareFolder(folder, folder);
  }
  for (const file of Object.values(files)) {
    if (file === undefined) continue;
    await prepareFolder(dirname(file), file);
    const entry = await stat(file).catch(() => null);
    if (entry?.isDirectory()) throw unwritable(file, 'it is a folder');
    if (entry !== null) await attempt(file, () => access(file, constants.W_OK));
  }
}

async function prepareFolder(folder: string, name: string): Promise<void> {
  await attempt(name, async () => {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  });
}

async function attempt(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw unwritable(name, code);
  }
}

function unwritable(name: string, reason: string): ReportError {
  return new ReportError(
    `Failed to write the report ${name}: ${reason}. Name a place that can be written.`,
  );
}
