import { describe, expect, test } from 'vitest';
import { createEmulator, type EmulatorOptions, type Fault } from '../../src/index.js';

/** Sends a request to an emulator with these faults, as it comes out of `fetch`. */
async function list(faults: EmulatorOptions['faults'], path = '/connections') {
  const emulator = createEmulator({ connections: 60, ...(faults && { faults }) });
  const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
  return emulator.fetch(`http://localhost/public${path}`, { headers });
}

const page = async (fault: Fault) =>
  JSON.parse(await (await list([fault], '/connections?limit=50')).text());

test('429, 500 and 502 stand in for the answer', async () => {
  const limited = await list('429');
  expect(limited.status).toBe(429);
  expect(await limited.json()).toMatchObject({ statusCode: 429 });
  const failed = await list('500');
  expect(failed.status).toBe(500);
  expect(await failed.json()).toMatchObject({ statusCode: 500 });
  const gateway = await list('502');
  expect([gateway.status, gateway.headers.get('content-type')]).toEqual([502, 'text/html']);
  expect(await gateway.text()).toContain('<h1>502 Bad Gateway</h1>');
});

test('reset rejects as fetch does', async () => {
  await expect(list('reset')).rejects.toThrow(
    expect.objectContaining({
      name: 'TypeError',
      cause: expect.objectContaining({ code: 'ECONNRESET' }),
    }),
  );
});

test('a truncated body ends in an error', async () => {
  const response = await list('truncated-body');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test('an empty body', async () => {
  const response = await list('empty-body');
  expect([response.status, await response.text()]).toEqual([200, '']);
});

test('a wrong content type', async () => {
  const response = await list('wrong-content-type');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.json()).toHaveProperty('data');
});

test('an undeclared status', async () => {
  expect((await list('undeclared-status')).status).toBe(418);
});

test('no enum value is known', async () => {
  const { data } = await page({ kind: 'unknown-enum' });
  expect(data).toHaveLength(50);
  for (const { state, providerTypes } of data) {
    expect(state).toBe('EMULATOR_UNKNOWN_VALUE');
    for (const { value } of providerTypes) expect(value).toBe('EMULATOR_UNKNOWN_VALUE');
  }
});

test('ids are strings', async () => {
  const { data, total } = await page({ kind: 'string-id' });
  expect(data.every(({ id }: { id: unknown }) => typeof id === 'string')).toBe(true);
  expect(total).toBe(60);
});

test('optional properties are missing, required ones are not', async () => {
  const { data } = await page({ kind: 'missing-optional' });
  expect(Object.keys(data[0]).sort()).toEqual(
    [
      ...['aliasUpdatedAt', 'clientAlias', 'clientId', 'clientType', 'code', 'connected'],
      ...['connectedAt', 'deletedAt', 'failedAt', 'id', 'state'],
    ].sort(),
  );
});

test('nullable properties are null, others are not', async () => {
  const { data } = await page({ kind: 'null-fields' });
  for (const { clientId, clientAlias, connectedAt, id, state } of data) {
    expect([clientId, clientAlias, connectedAt]).toEqual([null, null, null]);
    expect([typeof id, typeof state]).toEqual(['number', 'string']);
  }
});

describe('latency', () => {
  test('every answer waits for the latency, and faults add to it', async () => {
    const waits: number[] = [];
    const emulator = createEmulator({
      latencyMs: 30,
      faults: 'latency:latencyMs=200,times=1',
      wait: async (ms) => void waits.push(ms),
    });
    await emulator.fetch('http://localhost/public/connections');
    await emulator.fetch('http://localhost/public/connections');
    expect(waits).toEqual([230, 30]);
  });
});
