import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandLine } from '../../src/command-line/run-command-line.js';
import { renderHar } from '../../src/index.js';
import { sampleReport } from '../sample-reports/sample-report.js';
import { browserHar } from './browser-entry.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-har-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const written = { out: '', error: '' };
  const status = await runCommandLine(['verify', ...args], {
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
  });
  return { status, ...written };
}

async function recorded(har: string): Promise<string> {
  const file = join(folder, 'session.har');
  await writeFile(file, har);
  return file;
}

test('a recording that keeps the contract is status 0', async () => {
  const { status, out, error } = await run('--har', await recorded(browserHar({})));
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).toMatch(/Contract kept: 1 of 1 case holds/);
});

test('one that breaks it is status 1, with every report and what would mend the contract', async () => {
  const file = await recorded(renderHar([sampleReport()]));
  const into = (name: string) => join(folder, name);
  const { status, out } = await run(
    ...['--har', file, '--html', into('r.html'), '--junit', into('r.xml')],
    ...['--ctrf', into('ctrf.json'), '--json', into('r.json'), '--coverage', into('coverage')],
    ...['--suggest', into('corrections')],
  );
  expect(status).toBe(1);
  expect(out).toMatch(/Suggested 1 correction: /);
  expect(await readdir(into('corrections'))).toEqual([
    '9001-connection-state-has-more-values.yaml',
  ]);
  expect(await readFile(into('r.html'), 'utf8')).toContain('/data/0/state');
  expect(await readFile(into('r.xml'), 'utf8')).toMatch(/ failures="1"/);
  // What was read stays as it was.
  expect(await readFile(file, 'utf8')).toBe(renderHar([sampleReport()]));
});

test.each([
  ['a file that is not there', ['--har', '/nowhere.har'], /nowhere\.har: ENOENT/],
  ['nothing to check', [], /`--base-url`, or a recording as `--har`/],
])('%s is status 2 and one line', async (_, args, reason) => {
  const { status, out, error } = await run(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toMatch(/^Failed to [^\n]*\n$/);
  expect(error).toMatch(reason);
});

test('a folder that takes no reports is status 2, before anything is checked', async () => {
  const file = await recorded(browserHar({}));
  const { status, out, error } = await run('--har', file, '--html', join(file, 'r.html'));
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toMatch(/^Failed to write the report [^\n]*r\.html: E[A-Z]+\. [^\n]*\n$/);
});
