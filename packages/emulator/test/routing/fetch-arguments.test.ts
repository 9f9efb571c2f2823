import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';

const emulator = createEmulator({ connections: 2 });
const url = 'http://localhost/public/connections';
const init = { headers: { authorization: `Bearer ${emulator.apiKeys.full}` } };

test('the handler takes what the global fetch takes', async () => {
  const stand: typeof fetch = emulator.fetch;
  expect((await stand(url, init)).status).toBe(200);
  expect((await stand(new URL(url), init)).status).toBe(200);
  expect((await stand(new Request(url, init))).status).toBe(200);
  expect((await stand(new Request(url), init)).status).toBe(200);
});

test('the handler needs no `this`', async () => {
  const { fetch: handle } = emulator;
  expect((await handle(url, init)).status).toBe(200);
});

test('the host does not matter', async () => {
  const real = 'https://public-api.drata.com/public/connections';
  expect((await emulator.fetch(real, init)).status).toBe(200);
});

test('what is no URL rejects, as the global fetch does', async () => {
  await expect(emulator.fetch('/public/connections')).rejects.toThrow(TypeError);
});
