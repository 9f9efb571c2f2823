import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@drata-connections/types/contract';
import { stringify } from 'yaml';
import type { Peer } from '../../peers/peer.js';
import { serveProvider } from '../../provider/serve-provider.js';
import type { ServedProvider } from '../../provider/served-provider.js';
import { validCsv } from '../../requests/valid-csv.js';
import { oneByOne } from '../one-by-one.js';
import { runProcess } from '../run-process.js';
import { withCsvPart } from '../with-csv-part.js';
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
    check: (providers) => oneByOne(providers, 2, (provider) => checkOne(folder, provider)),
  }),
};

async function checkOne(folder: string, provider: ServedProvider): Promise<readonly string[]> {
  const { apiKeys, connectionId } = provider;
  const front = await serveProvider({ ...provider, handler: withCsvPart(provider.handler) });
  const work = await mkdtemp(join(tmpdir(), 'mutants-respect-'));
  try {
    await writeFile(
      join(work, 'contract.yaml'),
      stringify({ ...contract, servers: [{ url: front.url }] }),
    );
    await writeFile(join(work, 'arazzo.yaml'), stringify(arazzo(connectionId)));
    await writeFile(join(work, 'people.csv'), validCsv);
    const lines = await runProcess(
      process.execPath,
      [
        join(folder, 'node_modules/@redocly/cli/bin/cli.js'),
        'respect',
        'arazzo.yaml',
        `--input=key=${apiKeys.full}`,
      ],
      {
        cwd: work,
        env: { NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        timeoutMs: 300_000,
        keep: / - step request-\d+|Workflows: \d+ passed/,
      },
    );
    if (!lines.some((line) => /Workflows: \d+ passed/.test(line))) {
      throw new Error(
        'Failed to check a server with Respect: it did not finish. Run it by hand to see why.',
      );
    }
    const failures = lines.map((line) => /✗ (.* - step request-\d+)/.exec(line)?.[1]);
    return [...new Set(failures.filter((failure) => failure !== undefined))];
  } finally {
    await front.close();
    await rm(work, { recursive: true, force: true });
  }
}
