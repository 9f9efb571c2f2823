import { checkProvider } from '../provider/check-provider.js';
import { createProvider } from '../provider/create-provider.js';
import { isCaught } from '../provider/is-caught.js';
import type { ProviderFault } from '../provider/provider-fault.js';
import { serveProvider } from '../provider/serve-provider.js';
import type { ProviderTool } from '../tools/provider-tool.js';
import type { ProviderRow } from './provider-row.js';

/** What came of the faults of a server. */
export interface ProviderRows {
  readonly cleanFindings: readonly string[];
  readonly noise: Readonly<Record<string, number>>;
  readonly rows: readonly ProviderRow[];
}

/** How the faults of a server are run. */
export interface ProviderRunOptions {
  /** End at the first finding of each: which checks find a fault is not told. */
  readonly isShort: boolean;
  /** Is told what was done, a line each. */
  readonly onProgress: (text: string) => void;
}

/**
 * Has the kit and other tools check the server without a fault, then with each. A tool has found a fault when it
 * reports what it does not report without.
 *
 * @throws Error when a tool does not run.
 */
export async function runProviderFaults(
  faults: readonly ProviderFault[],
  tools: readonly ProviderTool[],
  { isShort, onProgress }: ProviderRunOptions,
): Promise<ProviderRows> {
  const noise: Record<string, number> = {};
  const caught = new Map<string, readonly boolean[]>();
  for (const tool of tools) {
    onProgress(`${tool.name} checks ${faults.length} servers`);
    const { known, verdicts } = await verdictsOf(tool, faults);
    noise[tool.name] = known;
    caught.set(tool.name, verdicts);
  }
  const clean = await findingsOf(undefined);
  const rows: ProviderRow[] = [];
  for (const [index, fault] of faults.entries()) {
    const verdicts = [...caught].map(([name, list]) => [name, list[index] === true] as const);
    const row = {
      fault,
      checks: isShort ? await verdictOf(fault) : await findingsOf(fault),
      caughtBy: Object.fromEntries(verdicts),
    };
    rows.push(row);
    const others = verdicts.map(([name, isCaught]) => `${name} ${isCaught ? '✓' : '—'}`);
    const verdict = row.checks.length > 0 ? 'caught  ' : 'SURVIVED';
    onProgress([verdict, fault.id, ...others, row.checks.join(' ')].join('  '));
  }
  return { cleanFindings: clean, noise, rows };
}

async function findingsOf(fault: ProviderFault | undefined): Promise<readonly string[]> {
  const { ok, findings } = await checkProvider(createProvider(fault));
  return ok ? [] : [...new Set(findings.map(({ check }) => check))];
}

async function verdictOf(fault: ProviderFault): Promise<readonly string[]> {
  return (await isCaught(createProvider(fault))) ? ['found'] : [];
}

async function verdictsOf(
  tool: ProviderTool,
  faults: readonly ProviderFault[],
): Promise<{ readonly known: number; readonly verdicts: readonly boolean[] }> {
  // Two without a fault: what a tool makes up by chance is not the same each time.
  const wanted = [undefined, undefined, ...faults];
  const providers = await Promise.all(wanted.map((fault) => serveProvider(createProvider(fault))));
  try {
    const [one = [], other = [], ...reports] = await tool.check(providers);
    const known = new Set([...one, ...other]);
    return {
      known: known.size,
      verdicts: reports.map((texts) => texts.some((text) => !known.has(text))),
    };
  } finally {
    await Promise.all(providers.map((provider) => provider.close()));
  }
}
