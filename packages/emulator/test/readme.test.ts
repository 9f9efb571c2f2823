import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, program = '']) => program);
/** A folder inside the package, so that the package finds itself by its own name. */
const folder = fileURLToPath(new URL('../reports/', import.meta.url));

test('the README has programs, and the first one prints something', () => {
  expect(programs.length).toBeGreaterThan(2);
  expect(programs[0]).toMatch(/console\.log/);
});

test.each(programs)('this program of the README runs and prints what it says:\n%s', (program) => {
  mkdirSync(folder, { recursive: true });
  const cwd = mkdtempSync(`${folder}readme-`);
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd,
    encoding: 'utf8',
  });
  const said = [...program.matchAll(/console\.log\(.*\);(?: \/\/ (.*))?/g)].map(([, text]) => text);
  const lines = printed.trim().split('\n');
  expect(lines.length).toBe(Math.max(said.length, 1));
  for (const [index, text] of said.entries())
    if (text !== undefined) expect(lines[index]).toBe(text);
});
