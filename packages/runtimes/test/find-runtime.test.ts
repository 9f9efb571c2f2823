import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRuntime, runtimeNames } from '../src/index.js';

test.each([
  ['node', new RegExp(`^${process.version}$`, 'm')],
  ['node-20', /^v20\./],
  ['node-26', /^v26\./],
  ['bun', /^1\./],
  ['deno', /^deno 2\./],
] as const)('%s is what it is called', (name, version) => {
  const { executablePath } = findRuntime(name, {});
  expect(execFileSync(executablePath, ['--version'], { encoding: 'utf8' })).toMatch(version);
});

test('the Node that scripts run on is the pinned one, and none of these', () => {
  const workspace = readFileSync(new URL('../../../pnpm-workspace.yaml', import.meta.url), 'utf8');
  expect(process.version).toBe(`v${/^ {2}node: (.+)$/m.exec(workspace)?.[1]}`);
});

test.each(runtimeNames.filter((name) => name !== 'node'))(
  '%s can be given by a variable',
  (name) => {
    const variable = `${name.toUpperCase().replace('-', '_')}_PATH`;
    const { executablePath } = findRuntime(name, { [variable]: process.execPath });
    expect(executablePath).toBe(process.execPath);
    expect(() => findRuntime(name, { [variable]: '/nowhere/runtime' })).toThrow(
      /^Failed to find [^\n]+: there is no file at [^\n]+\.$/,
    );
  },
);
