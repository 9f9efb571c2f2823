import type { OpenApiDocument } from '@drata-connections/types/contract';
import type { EdgeReport } from '../findings/edge-report.js';
import { renderText } from '../report/render-text.js';
import type { ReportOutputs } from '../report/report-outputs.js';
import { plural } from '../report/wording/plural.js';
import { writeReports } from '../report/write-reports.js';
import type { CommandOutput } from './command-output.js';

/** What a run ends with. */
export interface FinishedRun {
  readonly reports: readonly EdgeReport[];
  /** What the reports are about; undefined for the installed contract. */
  readonly contract: OpenApiDocument | undefined;
  readonly outputs: ReportOutputs;
  readonly output: CommandOutput;
}

/**
 * Prints reports, writes those that are asked for, and suggests corrections.
 *
 * @returns The exit status: 0 when every report is ok, else 1.
 * @throws ReportError when something cannot be written.
 */
export async function finishRun(run: FinishedRun): Promise<number> {
  const { reports, contract, outputs, output } = run;
  output.out(renderText(reports));
  await writeReports(reports, outputs);
  if (outputs.suggest !== undefined) {
    // Loaded when it is asked for: it compiles schemas.
    const { suggestCorrections } = await import('../suggest/suggest-corrections.js');
    const { writeCorrections } = await import('../suggest/write-corrections.js');
    const { corrections, unexplained } = suggestCorrections(reports, { contract });
    const { written, known } = await writeCorrections(outputs.suggest, corrections);
    const already = known.length === 0 ? '' : `, ${plural(known.length, 'other')} there already`;
    output.out(`Suggested ${plural(written.length, 'correction')}${already}: ${outputs.suggest}\n`);
    for (const name of written) output.out(`  ${name}\n`);
    for (const reason of unexplained) output.out(`  No correction can say: ${reason}\n`);
  }
  return reports.every(({ ok }) => ok) ? 0 : 1;
}
