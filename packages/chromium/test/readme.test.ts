import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = new URL('..', import.meta.url);

test('the program of the README launches a browser', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(folder),
    encoding: 'utf8',
  });
  expect(printed).toMatch(/^\d+\.\d+/);
});
