import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { run } from '../src/cli/run.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
  }
});

interface Command {
  readonly code: Promise<number>;
  readonly signals: EventEmitter;
  readonly started: Promise<unknown>;
  readonly out: () => string;
  readonly err: () => string;
}

function start(...args: readonly string[]): Command {
  const signals = new EventEmitter();
  const out: string[] = [];
  const err: string[] = [];
  const printed = new EventEmitter();
  const started = once(printed, 'line');
  const stdout = {
    write: (text: string) => {
      out.push(text);
      printed.emit('line');
    },
  };
  const stderr = { write: (text: string) => err.push(text) };
  const code = run({ args, environment: {}, stdout, stderr, signals });
  return { code, signals, started, out: () => out.join(''), err: () => err.join('') };
}

async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(url: string | undefined): Promise<boolean> {
  return fetch(url ?? '').then(
    () => true,
    () => false,
  );
}

test.each(['SIGINT', 'SIGTERM'])('serves both ports until %s, then closes them', async (signal) => {
  const command = start('--port', '0', '--api-port', '0');
  await command.started;
  const [dashboard, api] = command.out().match(/http:\S+/g) ?? [];
  expect(await (await fetch(dashboard ?? '')).text()).toContain('of 500 connections');
  expect(await answers(api)).toBe(true);
  command.signals.emit(signal);
  expect(await command.code).toBe(0);
  expect(await answers(dashboard)).toBe(false);
  expect(await answers(api)).toBe(false);
  expect(command.err()).toBe('');
});

test('says so in one line when its port is in use, and closes the emulator', async () => {
  const [port, apiPort] = [await takePort(), await takePort()];
  await new Promise((resolve) => servers.pop()?.close(resolve));
  const command = start('--port', String(port), '--api-port', String(apiPort));
  expect(await command.code).toBe(1);
  const other = port < 65535 ? port + 1 : port - 1;
  expect(command.err()).toBe(
    `Failed to start the dashboard: port ${port} on 127.0.0.1 is in use. Choose another with \`--port\`, for example \`npx --yes pnpm@12 start --port ${other}\`.\n`,
  );
  expect(await answers(`http://127.0.0.1:${apiPort}/public/connections`)).toBe(false);
});

test('says so in one line when the port of the emulator is in use', async () => {
  const apiPort = await takePort();
  const command = start('--port', '0', '--api-port', String(apiPort));
  expect(await command.code).toBe(1);
  expect(command.err()).toContain(
    `port ${apiPort} on 127.0.0.1 is in use. Choose another with \`--api-port\``,
  );
  expect(command.err().trim()).not.toContain('\n');
});

test('prints its options', async () => {
  const command = start('--help');
  expect(await command.code).toBe(0);
  for (const option of ['--port', '--api-port', '--base-url', '--help', 'DRATA_API_KEY']) {
    expect(command.out()).toContain(option);
  }
});

test('refuses an unknown option with exit code 2', async () => {
  const command = start('--bogus');
  expect(await command.code).toBe(2);
  expect(command.err()).toBe(
    'Failed to read the command line: the option `--bogus` is not understood. See `drata-dashboard --help`.\n',
  );
});
