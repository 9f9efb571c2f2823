import { readFile } from 'node:fs/promises';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { HarError } from '../har/har-error.js';
import { verifyHar } from '../har/verify-har.js';
import type { VerifyHarOptions } from '../har/verify-har-options.js';
import { prepareOutputs } from '../report/prepare-outputs.js';
import type { ReportOutputs } from '../report/report-outputs.js';
import type { CommandOutput } from './command-output.js';
import { finishRun } from './finish-run.js';

/** What `drata-contract verify --har FILE` is called with. */
export interface VerifyHarCommand extends Pick<VerifyHarOptions, 'baseUrl' | 'undeclared'> {
  /** The archive to read. */
  readonly file: string;
  readonly contract: OpenApiDocument | undefined;
  readonly outputs: Omit<ReportOutputs, 'har'>;
}

/**
 * Checks an archive and reports.
 *
 * @returns The exit status: 0 kept, 1 broken.
 * @throws HarError when the file cannot be read or checked; ReportError when a report cannot be written.
 */
export async function runVerifyHar(
  { file, contract, outputs, baseUrl, undeclared }: VerifyHarCommand,
  output: CommandOutput,
): Promise<number> {
  await prepareOutputs(outputs);
  const har = await readFile(file, 'utf8').catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new HarError(`Failed to read the HAR ${file}: ${code}. Pass a file that can be read.`, {
      cause,
    });
  });
  const report = await verifyHar({ har, contract, baseUrl, undeclared });
  return finishRun({ reports: [report], contract, outputs, output });
}
