import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runCommandLine } from '../src/command-line/run-command-line.js';
import { ownContract as contract } from './contracts/own-contract.js';
import { withListParameter } from './contracts/with-list-parameter.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const written = { out: '', error: '' };
  const status = await runCommandLine(args, {
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
  });
  return { status, ...written };
}

test('--help shows the usage', async () => {
  const { status, out } = await run('--help');
  expect(status).toBe(0);
  expect(out).toMatch(/^drata-contract COMMAND \[options\]/);
});

test('--version is that of the package', async () => {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const { status, out } = await run('--version');
  expect(status).toBe(0);
  expect(manifest).toHaveProperty('version', out.trimEnd());
});

test.each([
  ['no edge', [], /Pass one of `client`/],
  ['an unknown edge', ['server'], /Pass one of `client`/],
  ['an unknown option', ['client', '--loud'], /--loud/],
  ['a contract that is not there', ['client', '--contract', '/nowhere.yaml'], /nowhere\.yaml/],
])('%s is status 2 and one line', async (_, args, reason) => {
  const { status, out, error } = await run(...args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(error).toMatch(/^Failed to [^\n]*\n$/);
  expect(error).toMatch(reason);
});

test('a file that is no contract is status 2', async () => {
  const file = join(folder, 'other.json');
  await writeFile(file, '{"openapi": "3.0.3", "paths": {}}');
  const { status, error } = await run('client', '--contract', file);
  expect(status).toBe(2);
  expect(error).toMatch(/is not an OpenAPI 3\.1 document/);
});

test('a contract that is kept is status 0, with the table, JUnit and coverage', async () => {
  const junit = join(folder, 'deep', 'junit.xml');
  const file = join(folder, 'own.json');
  await writeFile(file, JSON.stringify(contract));
  const { status, out, error } = await run(
    ...['client', '--contract', file, '--junit', junit, '--coverage', folder],
  );
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).toMatch(/^operation +200 +201 /m);
  expect(out).toMatch(/Contract kept: (\d+) of \1 cases hold, .*100 % of/);
  expect(await readFile(junit, 'utf8')).toMatch(/<testsuites .* failures="0"/);
  expect(out).toContain((await readFile(join(folder, 'coverage.txt'), 'utf8')).trim());
  const coverage: unknown = JSON.parse(await readFile(join(folder, 'coverage.json'), 'utf8'));
  expect(coverage).toMatchObject({ uncovered: [] });
});

test('a contract that is broken is status 1, with the reason', async () => {
  const file = join(folder, 'marks.yaml');
  const session = { name: 'session', in: 'cookie', schema: { type: 'boolean' } } as const;
  const { '/connections': list = {} } = contract.paths;
  const small = { ...contract, paths: { '/connections': list } };
  await writeFile(file, stringify(withListParameter(small, session)));
  const { status, out } = await run('client', '--contract', file);
  expect(status).toBe(1);
  expect(out).toMatch(/listConnections: parameter session: true/);
  expect(out).toMatch(/Contract broken: /);
});
