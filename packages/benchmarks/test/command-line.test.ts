import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allBenchmarks } from '../src/benchmarks/all-benchmarks.js';
import { runCommandLine } from '../src/command-line/run-command-line.js';

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const status = await runCommandLine(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
  });
  return { status, out, error };
}

test.each(['--help', '-h'])('%s tells every benchmark', async (option) => {
  const { status, out } = await run(option);
  expect(status).toBe(0);
  for (const { name, description } of allBenchmarks) {
    expect(out).toContain(`${name.padEnd(16)} ${description}`);
  }
});

test.each(['speed', '--fast', 'call,types'])('%s is refused before anything runs', async (arg) => {
  const { status, out, error } = await run('size', arg);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(error).toContain('bench --help');
});

test('one that is named runs alone, is printed, and leaves RESULTS.md as it was', async () => {
  const read = () => readFile(new URL('../RESULTS.md', import.meta.url), 'utf8');
  const before = await read();
  const { status, out } = await run('size');
  expect(status).toBe(0);
  expect(out.match(/^## .*$/gm)).toEqual(['## size']);
  expect(await read()).toBe(before);
});

test('the README has a row for each, and nothing else', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect(rows).toEqual(allBenchmarks.map(({ name }) => name));
});
