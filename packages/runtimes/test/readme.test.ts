import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = new URL('..', import.meta.url);

test('the program of the README runs on each runtime', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(folder),
    encoding: 'utf8',
  });
  const [ownMajor] = process.versions.node.split('.');
  expect(printed.match(/^\S+ \d+(?=\.)/gm)).toEqual([
    `node ${ownMajor}`,
    'node-20 20',
    'node-26 26',
    'bun 1',
    'deno 2',
  ]);
});
