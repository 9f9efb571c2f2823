import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { prismTraps, runClientContract } from '../src/index.js';

// example
test('the client keeps the contract', async () => {
  const { cases, coverage } = await runClientContract();
  expect(cases.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(coverage.uncovered).toEqual([]);
});
// end

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test("the README's program is the test above", async () => {
  const source = await readFile(new URL(import.meta.url), 'utf8');
  const [, example = ''] = /\/\/ example\n([\s\S]*?)\/\/ end\n/.exec(source) ?? [];
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(program).toBe(
    `import { runClientContract } from '@drata-connections/contract-tests';\nimport { expect, test } from 'vitest';\n\n${example}`,
  );
});

test('every trap has a name of its own', () => {
  expect(new Set(prismTraps.map(({ name }) => name)).size).toBe(prismTraps.length);
});
