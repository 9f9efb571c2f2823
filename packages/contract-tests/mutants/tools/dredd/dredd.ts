import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@drata-connections/types/contract';
import { stringify } from 'yaml';
import { toOpenApi30 } from '../../documents/to-openapi-30.js';
import { withConnectionId } from '../../documents/with-connection-id.js';
import { packageFolder } from '../../package-folder.js';
import type { Peer } from '../../peers/peer.js';
import type { ServedProvider } from '../../provider/served-provider.js';
import { oneByOne } from '../one-by-one.js';
import { runProcess } from '../run-process.js';

const version = '14.1.0';

/** Dredd, which sends an example of each request and compares the answer with its example and schema. */
export const dredd: Peer = {
  packageName: 'dredd',
  version,
  missing: () => Promise.resolve(null),
  open: (folder) => ({
    name: 'Dredd',
    version,
    setUp:
      'the contract as OpenAPI 3.0, which is all that it reads, and hooks that send files and provoke 400, 401, 402, 403, 404 and 412',
    check: (providers) => oneByOne(providers, 2, (provider) => checkOne(folder, provider)),
  }),
};

async function checkOne(
  folder: string,
  { url, apiKeys, connectionId }: ServedProvider,
): Promise<readonly string[]> {
  const work = await mkdtemp(join(tmpdir(), 'mutants-dredd-'));
  try {
    const document = toOpenApi30(withConnectionId(contract, connectionId));
    await writeFile(join(work, 'contract.yaml'), stringify(document));
    const lines = await runProcess(
      process.execPath,
      [
        join(folder, 'node_modules/dredd/bin/dredd'),
        join(work, 'contract.yaml'),
        url,
        `--hookfiles=${join(packageFolder, 'mutants/tools/dredd/hooks.cjs')}`,
        `--header=Authorization: Bearer ${apiKeys.full}`,
        '--no-color',
        '--loglevel=error',
      ],
      {
        cwd: work,
        env: { DREDD_KEYS: JSON.stringify(apiKeys) },
        timeoutMs: 300_000,
        keep: /^(complete|fail|error): /,
      },
    );
    return readFailures(lines);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A failed transaction is told as it happens, and once more at the end. */
function readFailures(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => /^complete: [1-9]/.test(line))) {
    throw new Error(
      'Failed to check a server with Dredd: it did not finish. Run it by hand to see why.',
    );
  }
  const failures = lines.map((line) => /^(?:fail|error): ([A-Z]+ \(\d+\) \S+)/.exec(line)?.[1]);
  return [...new Set(failures.filter((failure) => failure !== undefined))];
}
