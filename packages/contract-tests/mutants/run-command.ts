import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientFaults } from './client/client-faults.js';
import type { CommandOptions } from './command-options.js';
import { packageFolder } from './package-folder.js';
import { openPeers } from './peers/open-peers.js';
import { providerFaults } from './provider/provider-faults.js';
import type { MutantsReport } from './run/mutants-report.js';
import { runClientFaults } from './run/run-client-faults.js';
import { runProviderFaults } from './run/run-provider-faults.js';
import { formatRate } from './table/format-rate.js';
import { ownRate } from './table/own-rate.js';
import { renderMutants } from './table/render-mutants.js';
import { prismAlone } from './tools/prism/prism-alone.js';

/** The share of faults that has to be caught. */
const threshold = 0.95;

/**
 * Runs the faults, and writes the page if all of it was measured.
 *
 * @returns The exit status.
 */
export async function runCommand(
  { peers, short, only }: CommandOptions,
  print: (line: string) => void,
): Promise<number> {
  const start = performance.now();
  const chosen = <Fault extends { readonly id: string }>(faults: readonly Fault[]) =>
    faults.filter(({ id }) => only === undefined || id.includes(only));
  const { tools: opened, absent } = short ? { tools: [], absent: [] } : await openPeers(peers);
  for (const reason of absent) print(`NOT RUN: ${reason}.`);
  const tools = short ? [] : [prismAlone, ...opened];

  const server = await runProviderFaults(chosen(providerFaults), tools, {
    isShort: short,
    onProgress: print,
  });
  const client = await runClientFaults(chosen(clientFaults), ({ fault, problem }) => {
    print([verdict(problem !== null), fault.id, (problem ?? '').slice(0, 120)].join('  '));
  });
  const report: MutantsReport = {
    cleanFindings: [...server.cleanFindings, ...client.cleanFindings],
    provider: server.rows,
    client: client.rows,
    tools: tools.map(({ name, version, setUp }) => ({ name, version, setUp })),
    noise: server.noise,
  };

  const rate = ownRate(report);
  print('');
  for (const { name } of tools) {
    const caught = report.provider.filter(({ caughtBy }) => caughtBy[name] === true).length;
    print(`${name}: ${caught} of ${report.provider.length} faults in the server`);
  }
  for (const found of report.cleanFindings) print(`Found without a fault: ${found}`);
  for (const what of client.excused) print(`Excused: ${what}`);
  print(`${client.excused.length} cases or points excused as a fault of the mock or the document.`);
  print(`${formatRate(rate)} caught in ${Math.round((performance.now() - start) / 1000)} s.`);
  if (!short && only === undefined) {
    if (absent.length === 0)
      await writeFile(join(packageFolder, 'MUTANTS.md'), renderMutants(report));
    print(
      absent.length === 0 ? 'Wrote MUTANTS.md.' : 'MUTANTS.md stays as it is: not every tool ran.',
    );
  }
  return rate.share >= threshold && report.cleanFindings.length + client.excused.length === 0
    ? 0
    : 1;
}

function verdict(isCaught: boolean): string {
  return isCaught ? 'caught  ' : 'SURVIVED';
}
