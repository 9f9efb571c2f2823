import { expect, test } from 'vitest';
import type { ApiKeyDefinition, EmulatorOptions } from '../../src/index.js';
import { openAccount } from '../account/open-account.js';

const authorization = 'Bearer emulator-key-mine';

async function answerTo(key: Partial<ApiKeyDefinition>, options: EmulatorOptions = {}) {
  const mine = { key: 'emulator-key-mine', permissions: ['connections-get'] as const, ...key };
  const { call } = openAccount({ ...options, apiKeys: { mine } });
  const { status, body } = await call('/connections', { authorization });
  return { status, message: JSON.stringify(body) };
}

test('a key works until it expires', async () => {
  const expiresAt = '2026-01-01T00:00:00Z';
  const clock = (time: string) => () => new Date(time);
  expect(await answerTo({ expiresAt }, { clock: clock('2025-12-31T23:59:59.999Z') })).toMatchObject(
    { status: 200 },
  );
  expect(await answerTo({ expiresAt }, { clock: clock(expiresAt) })).toMatchObject({
    status: 401,
    message: expect.stringContaining('has expired'),
  });
});

test('a key works in its own region only', async () => {
  expect(await answerTo({ region: 'eu' }, { region: 'eu' })).toMatchObject({ status: 200 });
  expect(await answerTo({ region: 'eu' })).toMatchObject({
    status: 401,
    message: expect.stringContaining('belongs to the region eu'),
  });
});

test.each([
  ['127.0.0.1', 200],
  ['::ffff:127.0.0.1', 200],
  ['10.1.2.3', 200],
  ['10.2.0.1', 403],
  ['192.0.2.1', 403],
  ['::1', 403],
])('a key with a list of addresses, from %s: %d', async (clientAddress, status) => {
  const allowedAddresses = ['127.0.0.1', '10.1.0.0/16'];
  expect(await answerTo({ allowedAddresses }, { clientAddress })).toMatchObject({ status });
});

test('the default keys of another region and of another address are refused', async () => {
  for (const region of ['us', 'eu', 'apac'] as const) {
    const { emulator, call } = openAccount({ region });
    const statusOf = async (key: string) =>
      (await call('/connections', { authorization: `Bearer ${key}` })).status;
    expect(await statusOf(emulator.apiKeys.otherRegion)).toBe(401);
    expect(await statusOf(emulator.apiKeys.otherAddress)).toBe(403);
    expect(await statusOf(emulator.apiKeys.full)).toBe(200);
  }
});
