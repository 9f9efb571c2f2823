import { readFile } from 'node:fs/promises';
import { createEmulator } from '@drata-connections/emulator';
import { expect, test } from 'vitest';
import { fuzzProvider, prismTraps, runClientContract, verifyProvider } from '../src/index.js';

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

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test("the README's program is the tests above", async () => {
  const source = await readFile(new URL(import.meta.url), 'utf8');
  const [, example = ''] = /\/\/ example\n([\s\S]*?)\/\/ end\n/.exec(source) ?? [];
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const imports = [
    "import { fuzzProvider, runClientContract, verifyProvider } from '@drata-connections/contract-tests';",
    "import { createEmulator } from '@drata-connections/emulator';",
    "import { expect, test } from 'vitest';",
  ];
  expect(program).toBe(`${imports.join('\n')}\n\n${example}`);
});

test('every trap has a name of its own', () => {
  expect(new Set(prismTraps.map(({ name }) => name)).size).toBe(prismTraps.length);
});
