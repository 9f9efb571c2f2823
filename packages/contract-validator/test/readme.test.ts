import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = new URL('..', import.meta.url);

test('the first program of the README runs and prints what the README says', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  // Run in the package's folder, so that the package finds itself by its own name.
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(folder),
    encoding: 'utf8',
  });
  const [operation, ...problems] = printed.trim().split('\n');
  expect(operation).toBe('listConnections');
  expect(problems).toHaveLength(2);
  expect(problems).toContainEqual(
    expect.stringContaining('undeclared sate is not a query parameter of this operation'),
  );
  expect(problems).toContainEqual(
    expect.stringMatching(/^violation limit must not be greater than \d+ #.*\/schema\/maximum$/),
  );
});
