import { readFile } from 'node:fs/promises';
import { createEmulator } from '@drata-connections/emulator';
import { contract } from '@drata-connections/types/contract';
import { describe, expect, test } from 'vitest';
import { fuzzProvider, prismTraps, runClientContract, verifyProvider } from '../src/index.js';
import { ownContract } from './contracts/own-contract.js';

// Of a contract that holds the operations of others, too, the emulator does not carry out all: it answers them with 501.
const isOwn = Object.keys(contract.paths).length === Object.keys(ownContract.paths).length;

describe.runIf(isOwn)('the program', () => {
  // example
  test('the client keeps the contract', async () => {
    const { findings, coverage } = await runClientContract();
    expect(findings).toEqual([]);
    expect(coverage.uncovered).toEqual([]);
  });

  const { fetch, apiKeys } = createEmulator();
  const provider = { baseUrl: 'http://localhost/public', apiKey: apiKeys.full, fetch };

  test('the provider keeps the contract', async () => {
    const { findings } = await verifyProvider(provider);
    expect(findings).toEqual([]);
  });

  test('the provider stands whatever is sent to it', async () => {
    const { findings, seed } = await fuzzProvider({ ...provider, requests: 300 });
    expect(findings, `with the seed ${seed}`).toEqual([]);
  });
  // end
});

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test("the README's program is the tests above", async () => {
  const source = await readFile(new URL(import.meta.url), 'utf8');
  const [, example = ''] = / {2}\/\/ example\n([\s\S]*?) {2}\/\/ end\n/.exec(source) ?? [];
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const imports = [
    "import { fuzzProvider, runClientContract, verifyProvider } from '@drata-connections/contract-tests';",
    "import { createEmulator } from '@drata-connections/emulator';",
    "import { expect, test } from 'vitest';",
  ];
  expect(program).toBe(`${imports.join('\n')}\n\n${example.replaceAll(/^ {2}/gm, '')}`);
});

test('every trap has a name of its own', () => {
  expect(new Set(prismTraps.map(({ name }) => name)).size).toBe(prismTraps.length);
});
