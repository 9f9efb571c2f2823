import { expect, test } from 'vitest';
import { createProject } from '../project.js';

const contract = 'openapi/connections.yaml';

test('what operations have in common is told once, and values that come together in one line', async () => {
  const project = await createProject();
  const text = await project.read(contract);
  const reference = /\n {8}'402':\n {10}\$ref: '#\/components\/responses\/PaymentRequired'/g;
  expect(text.match(reference)?.length).toBeGreaterThan(1);
  await project.write(
    'head.yaml',
    text
      .replaceAll(reference, '')
      .replace(/(\n +)- CUSTOM\n/, '$1- CUSTOM$1- TEST_BACKUP$1- TEST_DLP$1- TEST_WAF\n'),
  );
  const { code, out } = await project.run('changelog', contract, 'head.yaml');
  expect(code).toBe(0);
  expect(out.match(/Response 402 was removed\./g)).toHaveLength(1);
  expect(out).toContain('the values `TEST_BACKUP`, `TEST_DLP` and `TEST_WAF` were added.');
});

test('a tag that comes, goes or is told of otherwise', async () => {
  const project = await createProject();
  const text = await project.read(contract);
  await project.write(
    'base.yaml',
    `${text.replace(/^tags:\n(?: .*\n)*/m, '')}tags: [{ name: Old }, { name: Same }]\n`,
  );
  await project.write(
    'head.yaml',
    `${text.replace(/^tags:\n(?: .*\n)*/m, '')}tags: [{ name: New }, { name: Same, description: Told }]\n`,
  );
  const { out } = await project.run('changelog', 'base.yaml', 'head.yaml');
  expect(out).toContain('The tag `New` was added.');
  expect(out).toContain('The tag `Old` was removed.');
  expect(out).toMatch(/The tag `Same` changed: .* → .*Told/);
});
