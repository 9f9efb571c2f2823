import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulatorServer } from '../../src/server.js';

async function start(faults: string) {
  const server = await startEmulatorServer({ connections: 30, faults });
  onTestFinished(() => server.close());
  const headers = { authorization: `Bearer ${server.apiKeys.full}` };
  return { ...server, get: () => fetch(`${server.url}/connections`, { headers }) };
}

test('reset destroys the socket before a byte has come', async () => {
  const { port } = await start('reset');
  const outcome = await new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve('data'));
    socket.once('error', (error) => resolve('code' in error ? error.code : error.message));
    socket.once('close', () => resolve('closed'));
    socket.write('GET /public/connections HTTP/1.1\r\nHost: localhost\r\n\r\n');
  });
  expect(outcome).toBe('ECONNRESET');
});

test('a truncated body announces more than it sends', async () => {
  const { get } = await start('truncated-body');
  const response = await get();
  expect(response.status).toBe(200);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
  await expect(response.text()).rejects.toThrow();
});

test('a fault that is over leaves nothing behind', async () => {
  const { get } = await start('reset:times=1; truncated-body:times=2');
  await expect(get()).rejects.toThrow();
  await expect(get().then((response) => response.text())).rejects.toThrow();
  expect((await get()).status).toBe(200);
});
