import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { startEmulatorServer } from '../../src/server.js';
import { person } from '../account/people.js';
import { temporaryFile } from '../state-file/temporary-file.js';

const bin = fileURLToPath(new URL('../../bin/drata-emulator.js', import.meta.url));

function run(...args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [bin, ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function finish(child: ChildProcessWithoutNullStreams) {
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}

async function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  const [line] = await once(createInterface(child.stdout), 'line');
  return String(line);
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('--json prints where the server is; the signal closes it', async () => {
    const child = run('--port', '0', '--connections', '7', '--seed', '3', '--json');
    const { url, apiKeys } = JSON.parse(await firstLine(child));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/public$/);
    const headers = { authorization: `Bearer ${apiKeys.full}` };
    const response = await fetch(`${url}/connections`, { headers });
    expect(await response.json()).toMatchObject({ total: 7 });
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

test('without --json it prints for people, with a command to try', async () => {
  const child = run('--port', '0');
  const printed: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    printed.push(line);
    if (line === 'Press Ctrl+C to stop.') break;
  }
  expect(printed[0]).toMatch(/^Base URL: http:\/\/127\.0\.0\.1:\d+\/public$/);
  const [, key = '', url = ''] =
    /^Try: curl -H 'Authorization: (.+)' (http\S+)$/m.exec(printed.join('\n')) ?? [];
  expect((await fetch(url, { headers: { authorization: key } })).status).toBe(200);
});

test.each([
  [
    ['--port', 'x'],
    'Failed to read `--port`: it is no whole number. Give it a number from 0 to 65535.',
  ],
  [
    ['--port', '-1'],
    "Failed to read the command line: Option '--port' is followed by a dash, not by its value. See `drata-emulator --help`.",
  ],
  [['--seed', '1.5'], 'Failed to read `--seed`: it is no whole number. Give it one, such as 20.'],
  [
    ['--rate-limit', '0'],
    'Failed to read `--rate-limit`: it is neither a number of requests a minute nor `off`. Give it one from 1, or `off`.',
  ],
  [
    ['--faults', '502:times=x'],
    'Failed to read the faults: `times` of 502 is not what it can be. Make it a whole number from 1.',
  ],
])('%s leaves one line on stderr that says what to do, and exits with 2', async (args, line) => {
  const { stdout, stderr, code } = await finish(run(...args));
  expect({ stdout, stderr, code }).toEqual({ stdout: '', stderr: `${line}\n`, code: 2 });
});

test('--faults, --latency and --rate-limit shape the answers', async () => {
  const args = ['--faults', '502:times=1; 500:times=1', '--latency', '1', '--rate-limit', '3'];
  const child = run('--port', '0', '--json', ...args);
  const { url, apiKeys } = JSON.parse(await firstLine(child));
  const headers = { authorization: `Bearer ${apiKeys.full}` };
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1) {
    statuses.push((await fetch(`${url}/connections`, { headers })).status);
  }
  expect(statuses).toEqual([502, 500, 200, 429]);
});

test('--help', async () => {
  const { stdout, code } = await finish(run('--help'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: drata-emulator \[options\]\n/);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('--version', async () => {
  const { stdout, code } = await finish(run('--version'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test.each([
  [
    'an unknown option',
    ['--colour'],
    /^Failed to read the command line: .*--colour.* See `drata-emulator --help`\.\n$/,
  ],
  ['an argument', ['here'], /here/],
  ['a port that is no number', ['--port', 'http'], /`--port`/],
  ['a port that there is not', ['--port', '65536'], /`--port`/],
  ['a number out of its range', ['--connections=-1'], /`connections` is -1/],
  ['a missing value', ['--port'], /--port/],
  ['a fault that is none', ['--faults', 'rain'], /there is no kind "rain"/],
  ['a latency that is no number', ['--latency', 'long'], /`--latency`/],
  ['a rate limit that is none', ['--rate-limit', 'none'], /`--rate-limit`/],
])('%s leaves one line on stderr and exits with 2', async (_name, args, message) => {
  const { stdout, stderr, code } = await finish(run(...args));
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(message);
});

describe('--contract', () => {
  const document = (schema: object) => ({
    openapi: '3.0.3',
    info: { title: 'Others', version: '1' },
    servers: [{ url: 'https://api.example/v2' }],
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          parameters: [{ name: 'size', in: 'query', schema }],
          responses: { '200': { description: 'Things' } },
        },
      },
    },
  });

  test.each([
    ['JSON', (value: object) => JSON.stringify(value)],
    ['YAML', (value: object) => stringify(value)],
  ])(
    'serves a document in %s: what it forbids is 400, what it allows 501',
    async (_name, write) => {
      const file = temporaryFile();
      writeFileSync(file, write(document({ type: 'integer', maximum: 9 })));
      const child = run('--port', '0', '--json', '--contract', file);
      const { url } = JSON.parse(await firstLine(child));
      expect(url).toMatch(/\/v2$/);
      const statuses = [`${url}/things?size=10`, `${url}/things?size=9`].map(async (each) => {
        const response = await fetch(each);
        return response.status;
      });
      expect(await Promise.all(statuses)).toEqual([400, 501]);
    },
  );

  test('says in one line on stderr which formats it does not know', async () => {
    const file = temporaryFile();
    const text = (format: string) => ({ type: 'string', format });
    const formats = ['color', 'color', 'date', ...Array.from('abcdefghij', (each) => `${each}-x`)];
    const schema = { allOf: formats.map(text) };
    writeFileSync(file, JSON.stringify(document(schema)));
    const child = run('--port', '0', '--json', '--contract', file);
    const { url } = JSON.parse(await firstLine(child));
    expect((await fetch(`${url}/things?size=2026-01-31`)).status).toBe(501);
    expect((await fetch(`${url}/things?size=today`)).status).toBe(400);
    const finished = finish(child);
    child.kill('SIGTERM');
    const { stderr } = await finished;
    const at = '#/paths/~1things/get/parameters/0/schema/allOf';
    expect(stderr).toMatch(/^Warning: values of a format that is not known [^\n]*\n$/);
    expect(stderr).toContain(`: "a-x" (${at}/3), `);
    expect(stderr).toContain(`, "color" (${at}/0 and 1 more), `);
    expect(stderr).toMatch(/, 1 more\.\n$/);
    expect(stderr).not.toContain('"date"');
  });

  test.each([
    [
      'a schema that cannot be compiled',
      stringify(document({ pattern: '(' })),
      /#\/paths\/~1things\/get\/parameters\/0\/schema/,
    ],
    [
      'a reference out of the document',
      stringify(document({ $ref: 'other.yaml' })),
      /#\/paths\/~1things\/get\/parameters\/0/,
    ],
    ['no YAML', 'a: [1', /neither YAML nor JSON \(line 1\)/],
    ['a list', '- 1', /it holds no document/],
    ['OpenAPI 2.0', 'swagger: "2.0"', /it has no `openapi: 3\.0` or `3\.1`/],
    ['no paths', 'openapi: 3.1.0', /it has no `paths`/],
  ])('%s leaves one line on stderr and exits with 2', async (_name, text, message) => {
    const file = temporaryFile();
    writeFileSync(file, text);
    const { stdout, stderr, code } = await finish(run('--port', '0', '--contract', file));
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  test('a file that is not there is named', async () => {
    const file = temporaryFile();
    const { stderr, code } = await finish(run('--port', '0', '--contract', file));
    expect(code).toBe(2);
    expect(stderr).toBe(
      `Failed to read the contract ${file}: there is no such file. Give \`--contract\` an OpenAPI 3.0 or 3.1 document, as YAML or JSON.\n`,
    );
  });
});

test('a port in use exits with 1', async () => {
  const server = await startEmulatorServer({ connections: 0 });
  onTestFinished(() => server.close());
  const { stderr, code } = await finish(run('--port', String(server.port)));
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Failed to start the emulator: port ${server.port} on 127.0.0.1 is in use. Choose another with \`--port\`.\n`,
  );
});

test('--state goes on where the last run ended', async () => {
  const file = temporaryFile();
  const first = run('--port', '0', '--json', '--state', file, '--connections', '4');
  const { url, apiKeys } = JSON.parse(await firstLine(first));
  const headers = { authorization: `Bearer ${apiKeys.full}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ personnelData: [person()] });
  await fetch(`${url}/connections/upload/json`, { method: 'POST', body, headers });
  const second = await finish(run('--port', '0', '--state', file));
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toBe(
    `Failed to open the state file ${file}: another process has it open. Stop that process, or give this one another file.\n`,
  );
  first.kill('SIGTERM');
  expect(await once(first, 'exit')).toEqual([0, null]);

  const third = run('--port', '0', '--json', '--state', file);
  const again = JSON.parse(await firstLine(third));
  const response = await fetch(`${again.url}/connections`, { headers });
  expect(await response.json()).toMatchObject({ total: 5 });
});

test('--log says of every request what became of it, without keys or queries', async () => {
  const child = run('--port', '0', '--json', '--log');
  const { url, apiKeys } = JSON.parse(await firstLine(child));
  const line = once(createInterface(child.stderr), 'line');
  const headers = { authorization: `Bearer ${apiKeys.full}` };
  await (await fetch(`${url}/connections?limit=1`, { headers })).text();
  expect(String(await line)).toMatch(/^GET \/public\/connections 200 \d+\.\d ms$/);
});

test('--log goes on where nobody reads it any more', async () => {
  const child = run('--port', '0', '--json', '--log');
  const { url } = JSON.parse(await firstLine(child));
  child.stderr.destroy();
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1) {
    statuses.push((await fetch(`${url}/connections`)).status);
  }
  expect(statuses).toEqual([401, 401, 401]);
});

test('a host that others can reach is warned of', async () => {
  const child = run('--port', '0', '--host', '0.0.0.0');
  const warning = once(createInterface(child.stderr), 'line');
  await firstLine(child);
  expect(String(await warning)).toMatch(
    /^Warning: on 0\.0\.0\.0 other machines can reach the emulator/,
  );
});
