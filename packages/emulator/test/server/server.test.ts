import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  type EmulatorServerOptions,
  type RequestLogEntry,
  startEmulatorServer,
} from '../../src/server.js';

async function start(options: EmulatorServerOptions = {}) {
  const server = await startEmulatorServer({ connections: 5, ...options });
  onTestFinished(() => server.close());
  return server;
}

test('the server answers as the emulator does', async () => {
  const { url, port, apiKeys, emulator } = await start();
  expect(url).toBe(`http://127.0.0.1:${port}/public`);
  const headers = { authorization: `Bearer ${apiKeys.full}` };
  const response = await fetch(`${url}/connections`, { headers });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ total: 5, data: emulator.state.connections() });
});

test('the globals of the process stay as they are', async () => {
  const before = [globalThis.Request, globalThis.Response];
  await start();
  expect(globalThis.Request).toBe(before[0]);
  expect(globalThis.Response).toBe(before[1]);
});

test('a file arrives', async () => {
  const { url, apiKeys, emulator } = await start();
  const body = new FormData();
  const csv =
    'id,first_name,last_name,email,is_contractor,mfa\n1,Ada,Lovelace,a@example.com,no,yes';
  body.append('file', new File([csv], 'people.csv', { type: 'text/csv' }));
  const headers = { authorization: `Bearer ${apiKeys.full}` };
  const response = await fetch(`${url}/connections/upload/csv`, { method: 'POST', body, headers });
  expect(response.status).toBe(201);
  const created = emulator.state.connections().at(-1);
  expect(emulator.state.people(created?.id ?? 0)).toMatchObject([{ firstName: 'Ada' }]);
});

test('a body over the limit is answered 413', async () => {
  const { url, apiKeys } = await start({ maxBodyBytes: 1000 });
  const response = await fetch(`${url}/connections/upload/json`, {
    method: 'POST',
    body: '1'.repeat(200_000),
    headers: { authorization: `Bearer ${apiKeys.full}`, 'content-type': 'application/json' },
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ statusCode: 413 });
});

test('a port in use is named', async () => {
  const { port } = await start();
  await expect(startEmulatorServer({ port })).rejects.toThrow(
    `Failed to start the emulator: port ${port} on 127.0.0.1 is in use. Choose another with \`--port\`.`,
  );
});

test.each([-1, 65536, 1.5])('%d is no port', async (port) => {
  await expect(startEmulatorServer({ port })).rejects.toThrow(`${port} is not a port`);
});

test('closing twice does no harm, and the port is free again', async () => {
  const server = await start();
  await fetch(server.url);
  await Promise.all([server.close(), server.close()]);
  await expect(fetch(server.url)).rejects.toThrow();
  const again = await start({ port: server.port });
  expect(again.port).toBe(server.port);
});

/** Sends a request with a `Host` header of choice, which `fetch` does not allow. */
function statusFor(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const path = '/public/connections';
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('on loopback, requests to other names are misdirected', async () => {
  const { port } = await start();
  for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect(await statusFor(port, host)).toBe(401);
  }
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example']) {
    expect(await statusFor(port, host)).toBe(421);
  }
});

test('where other machines can reach it, addresses and names that are allowed are answered too', async () => {
  const { port } = await start({ host: '0.0.0.0', allowedHosts: ['emulator.internal'] });
  for (const host of ['localhost', '192.0.2.7', '[2001:db8::1]', 'Emulator.Internal']) {
    expect(await statusFor(port, `${host}:${port}`)).toBe(401);
  }
  for (const host of ['evil.example', '192.0.2.7.evil.example', 'internal']) {
    expect(await statusFor(port, `${host}:${port}`)).toBe(421);
  }
});

test('where other machines can reach it, there is no admin surface and no fault by header', async () => {
  const statusesOf = async (options: EmulatorServerOptions) => {
    const { port, url } = await start(options);
    const admin = await fetch(`http://127.0.0.1:${port}/__emulator/keys`);
    const headers = { 'x-emulator-fault': '502' };
    const fault = await fetch(`${url}/connections`, { headers });
    return [admin.status, fault.status];
  };
  expect(await statusesOf({ host: '0.0.0.0' })).toEqual([404, 401]);
  expect(await statusesOf({})).toEqual([200, 502]);
  expect(await statusesOf({ host: '0.0.0.0', admin: true, faultHeader: true })).toEqual([200, 502]);
});

test('an upload whose client goes away leaves nothing', async () => {
  let tell = (_entry: RequestLogEntry): void => {};
  const logged = new Promise<RequestLogEntry>((resolve) => {
    tell = resolve;
  });
  const { port, apiKeys, emulator } = await start({ log: (entry) => tell(entry) });
  const before = emulator.snapshot();
  const socket = connect(port, '127.0.0.1');
  socket.end(
    [
      'POST /public/connections/upload/json HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      `Authorization: Bearer ${apiKeys.full}`,
      'Content-Type: application/json',
      'Content-Length: 1000',
      '',
      '{"personnelData":[',
    ].join('\r\n'),
  );
  expect(await logged).toEqual({
    method: 'POST',
    path: '/public/connections/upload/json',
    status: 0,
    durationMs: expect.any(Number),
  });
  expect(emulator.snapshot()).toEqual(before);
});
