import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { allBenchmarks } from '../benchmarks/all-benchmarks.js';
import { readMachine } from '../environment/read-machine.js';
import { readVersions } from '../environment/read-versions.js';
import { packageFolder } from '../package-folder.js';
import type { FinishedBenchmark } from '../report/finished-benchmark.js';
import { renderReport } from '../report/render-report.js';
import { renderSection } from '../report/render-section.js';
import type { CommandOutput } from './command-output.js';
import { help } from './help.js';

/**
 * Runs `bench` with its arguments.
 *
 * @returns The exit status: 0 measured, 1 a contender failed, 2 wrong usage.
 */
export async function runCommandLine(
  args: readonly string[],
  { out, error }: CommandOutput,
): Promise<number> {
  const names = readNames(args);
  if (names === undefined) {
    error('Failed to run bench: a name or an option is unknown. See `bench --help`.\n');
    return 2;
  }
  if (names === 'help') {
    out(help);
    return 0;
  }
  const details = { command: 'pnpm bench', date: new Date(), machine: readMachine() };
  const finished: FinishedBenchmark[] = [];
  for (const benchmark of allBenchmarks) {
    if (names.length > 0 && !names.some((name) => isMeant(benchmark.name, name))) continue;
    error(`${benchmark.name} …\n`);
    try {
      const result = await benchmark.run();
      finished.push({ benchmark, result });
      out(`${renderSection(benchmark, result)}\n`);
    } catch (cause) {
      const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      error(`Failed to measure ${benchmark.name}: ${reason}\n`);
      return 1;
    }
  }
  if (names.length === 0) {
    const report = renderReport(finished, { ...details, versions: await readVersions() });
    await writeFile(new URL('RESULTS.md', packageFolder), report);
  }
  return 0;
}

/** The benchmarks that are asked for, all of them by no name at all; `undefined` if something is not known. */
function readNames(args: readonly string[]): readonly string[] | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    const known = allBenchmarks.map(({ name }) => name);
    const isKnown = (name: string): boolean => known.some((each) => isMeant(each, name));
    return positionals.every(isKnown) ? positionals : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a name on the command line means a benchmark: by its whole name, or by the group that it starts with. */
function isMeant(benchmark: string, name: string): boolean {
  return benchmark === name || benchmark.startsWith(`${name}-`);
}
