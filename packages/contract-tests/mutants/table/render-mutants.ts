import { leftOut } from '../left-out.js';
import type { ClientRow } from '../run/client-row.js';
import type { MutantsReport } from '../run/mutants-report.js';
import type { ProviderRow } from '../run/provider-row.js';
import { survivorReasons } from '../survivor-reasons.js';
import { catchRate } from './catch-rate.js';
import { formatRate } from './format-rate.js';
import { ownRate } from './own-rate.js';
import { renderTable } from './render-table.js';

/** The results as the page that is checked in. */
export function renderMutants(report: MutantsReport): string {
  const { provider, client, tools, noise } = report;
  const sums = [
    ['this kit', '', formatRate(catchRate(provider.map(({ checks }) => checks.length > 0))), '0'],
    ...tools.map(({ name, version }) => [
      name,
      version,
      formatRate(catchRate(provider.map(({ caughtBy }) => caughtBy[name] === true))),
      String(noise[name] ?? 0),
    ]),
  ];
  return `# Mutants

How many small bugs the contract kit finds. Each is put into the emulator or into the client, alone, and the kit's edges
run on it. Written by \`pnpm --filter contract-tests mutants --peers\`: do not edit.

**${formatRate(ownRate(report))} caught.** Without a fault, the kit finds ${report.cleanFindings.length === 0 ? 'nothing' : report.cleanFindings.join(', ')}.

## The same faults in the server, other tools beside

${renderTable(['tool', 'version', 'caught', 'reports without a fault'], sums)}

What a tool reports without a fault does not count: a fault is caught by what is reported because of it.

${tools.map(({ name, setUp }) => `- **${name}**: ${setUp}.`).join('\n')}

## Faults in the server

${renderTable(
  [
    'fault',
    'what the server does',
    'what the contract says',
    'caught by this kit',
    ...tools.map(({ name }) => name),
  ],
  provider.map((row) =>
    providerCells(
      row,
      tools.map(({ name }) => name),
    ),
  ),
)}

## Faults in the client

Caught: ${formatRate(catchRate(client.map(({ problem }) => problem !== null)))}. The other tools know no clients.

${renderTable(
  ['fault', 'what the client does', 'what the contract says', 'caught by this kit'],
  client.map(clientCells),
)}

## Survivors

${renderSurvivors(report)}

## Left out

Bugs that the contract does not forbid are no faults:

${leftOut.map(({ what, why }) => `- ${what}: ${why}.`).join('\n')}
`;
}

function providerCells(
  { fault, checks, caughtBy }: ProviderRow,
  tools: readonly string[],
): string[] {
  const own = checks.length === 0 ? '**survived**' : checks.join(', ');
  const others = tools.map((name) => (caughtBy[name] === true ? '✓' : '—'));
  return [`\`${fault.id}\``, fault.title, fault.breaks, own, ...others];
}

function clientCells({ fault, problem }: ClientRow): string[] {
  const own = problem === null ? '**survived**' : shorten(problem);
  return [`\`${fault.id}\``, fault.title, fault.breaks, own];
}

/** A case's name and what did not hold, without addresses: ports are others each time. */
function shorten(problem: string): string {
  const text = problem.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '').replaceAll('|', '/');
  return text.length > 150 ? `${text.slice(0, 149)}…` : text;
}

function renderSurvivors({ provider, client }: MutantsReport): string {
  const survivors = [
    ...provider.filter(({ checks }) => checks.length === 0).map(({ fault }) => fault),
    ...client.filter(({ problem }) => problem === null).map(({ fault }) => fault),
  ];
  if (survivors.length === 0) return 'None.';
  return survivors
    .map(
      ({ id, title }) => `- \`${id}\` (${title}): ${survivorReasons[id] ?? 'not looked into yet'}.`,
    )
    .join('\n');
}
