import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startEmulatorServer } from '../../src/server.js';

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

test('without --json it prints for people', async () => {
  const child = run('--port', '0');
  expect(await firstLine(child)).toMatch(/^Base URL: http:\/\/127\.0\.0\.1:\d+\/public$/);
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
});

test('--version', async () => {
  const { stdout, code } = await finish(run('--version'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test.each([
  ['an unknown option', ['--colour'], /--colour/],
  ['an argument', ['here'], /here/],
  ['a port that is no number', ['--port', 'http'], /`--port`/],
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

test('a port in use exits with 1', async () => {
  const server = await startEmulatorServer({ connections: 0 });
  onTestFinished(() => server.close());
  const { stderr, code } = await finish(run('--port', String(server.port)));
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Failed to start the emulator: port ${server.port} on 127.0.0.1 is in use. Choose another with \`--port\`.\n`,
  );
});
