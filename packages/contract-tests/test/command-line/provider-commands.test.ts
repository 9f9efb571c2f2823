import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmulatorServer, startEmulatorServer } from '@drata-connections/emulator/server';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../src/command-line/run-command-line.js';
import { ownContract as contract } from '../contracts/own-contract.js';
import { serve } from '../providers/serve.js';

let server: EmulatorServer;
let folder: string;
let own: string;

beforeAll(async () => {
  server = await startEmulatorServer({ connections: 60 });
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-'));
  own = join(folder, 'own.json');
  await writeFile(own, JSON.stringify(contract));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function run(args: readonly string[], signal?: AbortSignal) {
  const written = { out: '', error: '' };
  const status = await runCommandLine(args, {
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
    ...(signal ? { signal } : {}),
  });
  return { status, ...written };
}

const key = () => vi.stubEnv('DRATA_API_KEY', server.apiKeys.full);

test('verify: a provider that keeps the contract is status 0', async () => {
  key();
  const { status, out, error } = await run([
    'verify',
    '--base-url',
    server.url,
    '--contract',
    own,
    '--no-prism',
  ]);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).toMatch(/Contract kept: \d+ of \d+ cases hold, 4 not run, no finding|Contract kept/);
  expect(out).not.toContain(server.apiKeys.full);
});

test('verify: a provider that breaks it is status 1, with what is wrong and a line that shows it', async () => {
  key();
  const item = { id: '1' };
  const url = await serve((_, reply) => {
    reply.setHeader('content-type', 'application/json');
    reply.end(JSON.stringify({ data: [item], page: 1, limit: 20, total: 1 }));
  });
  const { status, out } = await run(['verify', '--base-url', url, '--contract', own, '--no-prism']);
  expect(status).toBe(1);
  expect(out).toMatch(/must have the property state/);
  expect(out).toMatch(/curl -sgi .*"\$DRATA_API_KEY"/);
});

test.each([
  ['--allow-writes and --connection-id', (id: string) => ['--allow-writes', '--connection-id', id]],
  ['--allow-writes=ID', (id: string) => [`--allow-writes=${id}`]],
  ['--allow-writes ID', (id: string) => ['--allow-writes', id]],
])('verify: %s', async (_, writes) => {
  key();
  const id = server.emulator.state
    .connections()
    .find(({ clientType }) => clientType === 'CSV_IDP')?.id;
  // One operation of each kind: how the option is spelt is what is asked here.
  const { '/connections': list, '/connections/{id}/upload/csv': update } = contract.paths;
  const small = join(folder, 'small.json');
  const paths = { '/connections': list, '/connections/{id}/upload/csv': update };
  await writeFile(small, JSON.stringify({ ...contract, paths }));
  const { status, out, error } = await run([
    'verify',
    '--base-url',
    server.url,
    '--contract',
    small,
    '--no-prism',
    ...writes(String(id)),
  ]);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).not.toMatch(/not run/);
});

test('fuzz: a provider that stands it is status 0, with the seed', async () => {
  key();
  const args = [
    'fuzz',
    '--base-url',
    server.url,
    '--contract',
    own,
    '--requests',
    '200',
    '--seed',
    '9',
  ];
  const { status, out, error } = await run(args);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).toMatch(/seed 9/);
});

test.each([
  ['nothing to check', ['verify'], /nothing to check/],
  ['nothing to send to', ['fuzz'], /Pass `--base-url`/],
  ['no one there', ['verify', '--base-url', 'http://127.0.0.1:1/public'], /nothing answers/],
  [
    "the vendor's host",
    ['fuzz', '--base-url', 'https://public-api.drata.com/public'],
    /vendor's host/,
  ],
  [
    'writes to nothing',
    ['verify', '--base-url', 'http://127.0.0.1:1', '--allow-writes'],
    /no connection is named/,
  ],
  [
    'no variable',
    ['verify', '--base-url', 'http://127.0.0.1:1', '--api-key-env', 'NO_SUCH_KEY'],
    /no `NO_SUCH_KEY`/,
  ],
  [
    'no such setting',
    ['verify', '--base-url', 'http://127.0.0.1:1', '--undeclared', 'maybe'],
    /--undeclared/,
  ],
  [
    'no number',
    ['fuzz', '--base-url', 'http://127.0.0.1:1', '--requests', 'many'],
    /"many" is no number/,
  ],
  [
    'a key of no kind',
    ['verify', '--base-url', 'http://127.0.0.1:1', '--key', 'readOnly'],
    /names no variable/,
  ],
  ['an unknown option', ['verify', '--loud'], /--loud/],
  [
    'a folder that cannot be written',
    ['verify', '--base-url', 'http://127.0.0.1:1', '--html', '/proc/no/report.html'],
    /Failed to write the report/,
  ],
])('%s is status 2 and one line', async (_, args, reason) => {
  key();
  const { status, out, error } = await run(args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(error).toMatch(/^Failed to [^\n]*\n$/);
  expect(error).toMatch(reason);
});

test('a wrong key is one line', async () => {
  vi.stubEnv('OTHER_KEY', 'a-wrong-key');
  const { status, error } = await run([
    'verify',
    '--base-url',
    server.url,
    '--contract',
    own,
    '--api-key-env',
    'OTHER_KEY',
  ]);
  expect(status).toBe(2);
  expect(error).toMatch(/^Failed to check .*: it refuses the API key with 401\.[^\n]*\n$/);
  expect(error).not.toContain('a-wrong-key');
});

test('a contract that is none is one line', async () => {
  key();
  const file = join(folder, 'contract.yaml');
  await writeFile(file, 'openapi: 3.1.0\npaths: {}\ninfo: {title: None, version: "1"}\n');
  const { status, error } = await run(['verify', '--base-url', server.url, '--contract', file]);
  expect({ status, error }).toMatchObject({
    status: 2,
    error: expect.stringMatching(/^Failed to read the contract: it declares no operation[^\n]*\n$/),
  });
});

test('Ctrl-C ends a run with one line', async () => {
  key();
  const stop = new AbortController();
  const url = await serve(() => stop.abort());
  const { status, error } = await run(['fuzz', '--base-url', url], stop.signal);
  expect(status).toBe(2);
  expect(error).toBe('Failed to check the contract: stopped before the end. Run it again.\n');
});

test.each(['client', 'verify', 'fuzz'])('%s --help lists its options', async (name) => {
  const { status, out } = await run([name, '--help']);
  expect(status).toBe(0);
  expect(out).toMatch(new RegExp(`^drata-contract ${name} `));
  expect(out).toMatch(/--contract FILE/);
  expect(out).toMatch(/--html FILE/);
});
