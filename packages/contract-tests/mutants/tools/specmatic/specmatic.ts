import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { belowPath } from '../../documents/below-path.js';
import { withNamedExamples } from '../../documents/with-named-examples.js';
import { ownContract } from '../../own-contract.js';
import type { Peer } from '../../peers/peer.js';
import { checkInGroups } from '../check-in-groups.js';
import type { ProviderGroup } from '../provider-group.js';
import { runProcess } from '../run-process.js';

const version = '2.55.1';

/** Specmatic, which makes requests from the contract, valid and (in its generative mode) invalid ones. */
export const specmatic: Peer = {
  packageName: 'specmatic',
  version,
  async missing() {
    try {
      await runProcess('java', ['-version'], { cwd: tmpdir(), timeoutMs: 30_000 });
      return null;
    } catch {
      return 'Java 17 or later (`apt-get install default-jre-headless`)';
    }
  },
  open: (folder) => ({
    name: 'Specmatic',
    version,
    setUp:
      'the contract with a named example for each success, generative tests on, one combination a case (all of them are over 10,000 tests), the key by environment, and a name put to the file that it sends without',
    check: (providers) => checkInGroups(providers, (group) => checkGroup(folder, group)),
  }),
};

async function checkGroup(
  folder: string,
  { providers, url, work }: ProviderGroup,
): Promise<readonly (readonly string[])[]> {
  const files = providers.map((_, index) => join(work, `${index}.yaml`));
  for (const [index, { connectionId }] of providers.entries()) {
    const document = withNamedExamples(ownContract, connectionId);
    await writeFile(files[index] ?? '', stringify(belowPath(document, `/server-${index}`)));
  }
  const lines = await runProcess(
    'java',
    [
      // Short runs: compiling less is faster.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      join(folder, 'node_modules/specmatic/specmatic.jar'),
      'test',
      ...files,
      `--testBaseURL=${url}`,
    ],
    {
      cwd: work,
      env: {
        // The name of the contract's security scheme.
        bearer: providers[0].apiKeys.full,
        SPECMATIC_GENERATIVE_TESTS: 'true',
        MAX_TEST_REQUEST_COMBINATIONS: '1',
      },
      timeoutMs: 1_200_000,
      keep: /^Tests run: |Scenario: .+ has (FAILED|SUCCEEDED)/,
    },
  );
  return providers.map((_, index) => readFailures(lines, `/server-${index}/`));
}

function readFailures(lines: readonly string[], path: string): readonly string[] {
  const own = lines.filter((line) => line.includes(` ${path}`));
  if (own.length === 0) {
    throw new Error(
      'Failed to check a server with Specmatic: it ran no test. Run it by hand to see why.',
    );
  }
  const failures = own
    .filter((line) => line.endsWith(' has FAILED'))
    .map((line) => line.slice(line.indexOf('Scenario: ')).replace(path, '/'));
  return [...new Set(failures)];
}
