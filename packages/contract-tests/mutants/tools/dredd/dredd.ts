import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { belowPath } from '../../documents/below-path.js';
import { toOpenApi30 } from '../../documents/to-openapi-30.js';
import { withConnectionId } from '../../documents/with-connection-id.js';
import { ownContract } from '../../own-contract.js';
import { packageFolder } from '../../package-folder.js';
import type { Peer } from '../../peers/peer.js';
import { checkInGroups } from '../check-in-groups.js';
import type { ProviderGroup } from '../provider-group.js';
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
    check: (providers) => checkInGroups(providers, (group) => checkGroup(folder, group)),
  }),
};

async function checkGroup(
  folder: string,
  { providers, url, work }: ProviderGroup,
): Promise<readonly (readonly string[])[]> {
  const document = toOpenApi30(withConnectionId(ownContract, providers[0].connectionId));
  const paths = Object.assign(
    {},
    ...providers.map((_, index) => belowPath(document, `/server-${index}`)['paths']),
  );
  await writeFile(join(work, 'contract.yaml'), stringify({ ...document, paths }));
  const lines = await runProcess(
    process.execPath,
    [
      join(folder, 'node_modules/dredd/bin/dredd'),
      join(work, 'contract.yaml'),
      url,
      `--hookfiles=${join(packageFolder, 'mutants/tools/dredd/hooks.cjs')}`,
      `--header=Authorization: Bearer ${providers[0].apiKeys.full}`,
      '--no-color',
      '--loglevel=error',
    ],
    {
      cwd: work,
      env: { DREDD_KEYS: JSON.stringify(providers[0].apiKeys) },
      timeoutMs: 1_200_000,
      keep: /^(complete|pass|fail|error): /,
    },
  );
  return providers.map((_, index) => readFailures(lines, `/server-${index}/`));
}

/** A failed transaction is told as it happens, and once more at the end. */
function readFailures(lines: readonly string[], path: string): readonly string[] {
  const own = lines.filter((line) => line.includes(` ${path}`));
  if (!own.some((line) => line.startsWith('pass: ') || line.startsWith('fail: '))) {
    throw new Error(
      'Failed to check a server with Dredd: it ran no test. Run it by hand to see why.',
    );
  }
  const failures = own.map((line) => /^(?:fail|error): ([A-Z]+ \(\d+\) \S+)/.exec(line)?.[1]);
  return [...new Set(failures.filter((failure) => failure !== undefined))].map((failure) =>
    failure.replace(path, '/'),
  );
}
