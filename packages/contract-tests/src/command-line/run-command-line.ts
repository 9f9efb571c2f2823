import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { UndeclaredSetting } from '../checks/undeclared-level.js';
import { runClientContract } from '../client-edge/run-client-contract.js';
import { renderCoverage } from '../report/render-coverage.js';
import { renderJunit } from '../report/render-junit.js';
import { renderProblems } from '../report/render-problems.js';
import { renderSummary } from '../report/render-summary.js';
import { writeCoverage } from '../report/write-coverage.js';
import type { CommandOutput } from './command-output.js';
import { help } from './help.js';
import { loadContract } from './load-contract.js';
import { reportOptions } from './report-options.js';

/**
 * Runs `drata-contract` with its arguments.
 *
 * @returns The exit status: 0 kept, 1 broken or not covered, 2 not checked.
 */
export async function runCommandLine(
  args: readonly string[],
  { out, error }: CommandOutput,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...reportOptions,
        'base-url': { type: 'string' },
        contract: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        undeclared: { type: 'string' },
      },
    });
    if (values.help) {
      out(help);
      return 0;
    }
    const [edge] = positionals;
    if (positionals.length !== 1 || (edge !== 'client' && edge !== 'verify')) {
      error(
        'Failed to run drata-contract: the edge to check is missing or unknown. Pass `client` or `verify`; `--help` says more.\n',
      );
      return 2;
    }
    const contract =
      values.contract === undefined ? undefined : await loadContract(values.contract);
    if (edge === 'verify') {
      const { har: file, 'base-url': baseUrl, undeclared = 'error', ...outputs } = values;
      if (file === undefined || !isUndeclaredSetting(undeclared)) {
        error(
          file === undefined
            ? 'Failed to verify: there is nothing to check. Pass a recording as `--har`.\n'
            : 'Failed to read `--undeclared`: it is `error`, `warn` or `off`. Pass one of them.\n',
        );
        return 2;
      }
      const { runVerifyHar } = await import('./verify-har-command.js');
      const command = { file, contract, outputs, baseUrl, undeclared };
      return await runVerifyHar(command, { out, error });
    }
    const report = await runClientContract({ contract });
    const problems = renderProblems(report.cases);
    out(`${problems === '' ? '' : `${problems}\n\n`}${renderCoverage(report.coverage)}\n`);
    if (values.junit !== undefined) {
      await mkdir(dirname(values.junit), { recursive: true });
      await writeFile(values.junit, renderJunit(report));
    }
    if (values.coverage !== undefined) await writeCoverage(values.coverage, report.coverage);
    out(`${renderSummary(report)}\n`);
    return report.ok ? 0 : 1;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const line = reason.replaceAll(/\s*\n\s*/g, ' ');
    error(`${line.startsWith('Failed to') ? line : `Failed to check the contract: ${line}`}\n`);
    return 2;
  }
}

function isUndeclaredSetting(text: string): text is UndeclaredSetting {
  return text === 'error' || text === 'warn' || text === 'off';
}
