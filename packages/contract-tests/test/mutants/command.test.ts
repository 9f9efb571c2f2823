import { expect, test } from 'vitest';
import { readCommandOptions, runCommand } from '../../mutants/index.js';

const short = { help: false, peers: false, short: true };

test('faults that are caught make a success', async () => {
  const lines: string[] = [];
  const options = { ...short, only: 'page-bare-list' };
  expect(await runCommand(options, (line) => lines.push(line))).toBe(0);
  expect(lines).toContainEqual(expect.stringMatching(/^caught {2,}page-bare-list .*found$/));
  expect(lines.at(-1)).toMatch(/^1 of 1 \(100\.0 %\) caught in \d+ s\.$/);
});

test('an unknown option is refused', () => {
  expect(() => readCommandOptions(['--nope'])).toThrow(/Unknown option '--nope'/);
});

test('options are read', () => {
  expect(readCommandOptions(['--peers', '--only', 'filter'])).toEqual({
    help: false,
    peers: true,
    short: false,
    only: 'filter',
  });
});
