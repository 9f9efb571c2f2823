import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ownContract } from '../../own-contract.js';
import type { Peer } from '../../peers/peer.js';
import { validCsv } from '../../requests/valid-csv.js';
import { checkInGroups } from '../check-in-groups.js';
import type { ProviderGroup } from '../provider-group.js';
import { runProcess } from '../run-process.js';
import { arazzo } from './arazzo.js';

const version = '2.77.0';

/** Redocly's Respect, which runs Arazzo workflows and checks each answer by the contract. */
export const respect: Peer = {
  packageName: '@redocly/cli',
  version,
  missing: () => Promise.resolve(null),
  open: (folder) => ({
    name: 'Respect',
    version,
    setUp:
      'Arazzo workflows that send the requests of a plain contract test, each with the status that it must have, and a media type put to the file that it sends without',
    check: (providers) => checkInGroups(providers, (group) => checkGroup(folder, group)),
  }),
};

async function checkGroup(
  folder: string,
  { providers, url, work }: ProviderGroup,
): Promise<readonly (readonly string[])[]> {
  await writeFile(join(work, 'people.csv'), validCsv);
  for (const [index, { connectionId }] of providers.entries()) {
    const servers = [{ url: `${url}/server-${index}` }];
    const name = `server-${index}`;
    await writeFile(join(work, `${name}.yaml`), stringify({ ...ownContract, servers }));
    await writeFile(join(work, `${name}.arazzo.yaml`), stringify(arazzo(name, connectionId)));
  }
  const lines = await runProcess(
    process.execPath,
    [
      join(folder, 'node_modules/@redocly/cli/bin/cli.js'),
      'respect',
      ...providers.map((_, index) => `server-${index}.arazzo.yaml`),
      `--input=key=${providers[0].apiKeys.full}`,
    ],
    {
      cwd: work,
      env: { NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      timeoutMs: 1_200_000,
      keep: / - step server-\d+-/,
    },
  );
  return providers.map((_, index) => readFailures(lines, `server-${index}-`));
}

function readFailures(lines: readonly string[], name: string): readonly string[] {
  const own = lines.filter((line) => line.includes(` - step ${name}`));
  if (own.length === 0) {
    throw new Error(
      'Failed to check a server with Respect: it ran no test. Run it by hand to see why.',
    );
  }
  const failures = own
    .filter((line) => line.includes('✗'))
    .map((line) => line.split(name)[1] ?? '');
  return [...new Set(failures)];
}
