import { expect, test } from 'vitest';
import type { RateLimitOptions } from '../../src/index.js';
import { startEmulatorServer } from '../../src/server.js';
import { openAccount } from '../account/open-account.js';

function open(rateLimit: RateLimitOptions) {
  let time = Date.UTC(2026, 0, 1);
  const account = openAccount({ rateLimit, clock: () => time });
  return {
    ...account,
    later: (ms: number) => {
      time += ms;
    },
  };
}

test('no sixty seconds hold more requests than allowed', async () => {
  const { get, later } = open({ requestsPerMinute: 3 });
  const statuses: number[] = [];
  for (const wait of [0, 20_000, 20_000, 10_000, 10_000, 10_000]) {
    later(wait);
    statuses.push((await get('/connections')).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 200, 429]);
});

test('500 a minute is the default', async () => {
  const { get } = open({});
  for (let count = 0; count < 500; count += 1) {
    expect((await get('/connections?limit=1')).status).toBe(200);
  }
  expect(await get('/connections')).toMatchObject({
    status: 429,
    body: { statusCode: 429, code: 10009 },
  });
});

test.each([
  ['seconds', '45'],
  ['date', 'Thu, 01 Jan 2026 00:01:00 GMT'],
  [false, null],
] as const)('Retry-After as %s', async (retryAfter, expected) => {
  const { get, later } = open({ requestsPerMinute: 1, retryAfter });
  await get('/connections');
  later(15_000);
  const { status, headers } = await get('/connections');
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe(expected);
});

test('it comes before everything else, and counts refused requests too', async () => {
  const { call } = open({ requestsPerMinute: 1 });
  expect(await call('/nowhere', { authorization: null })).toMatchObject({ status: 404 });
  expect(await call('/nowhere', { authorization: null })).toMatchObject({ status: 429 });
});

test('each address is counted for itself', async () => {
  const { emulator } = open({ requestsPerMinute: 1 });
  const statusFrom = async (address: string) => {
    const headers = new Headers({ authorization: `Bearer ${emulator.apiKeys.full}` });
    const url = 'http://localhost/public/connections';
    return (await emulator.handle({ method: 'GET', url, headers, body: null, address })).status;
  };
  expect([await statusFrom('10.0.0.1'), await statusFrom('10.0.0.1')]).toEqual([200, 429]);
  expect(await statusFrom('10.0.0.2')).toBe(200);
});

test('a reset forgets what was sent', async () => {
  const { emulator, get } = open({ requestsPerMinute: 1 });
  await get('/connections');
  emulator.reset();
  expect((await get('/connections')).status).toBe(200);
});

test('there is none in this process, and one over a server', async () => {
  const server = await startEmulatorServer({ connections: 1 });
  const statuses = new Set<number>();
  for (let count = 0; count < 501; count += 1) {
    const response = await fetch(`${server.url}/nowhere`);
    await response.arrayBuffer();
    statuses.add(response.status);
  }
  await server.close();
  expect([...statuses]).toEqual([404, 429]);

  const { get } = openAccount();
  for (let count = 0; count < 501; count += 1) {
    expect((await get('/nowhere')).status).toBe(404);
  }
});

test.each([0, 9_999_999_999])('a limit of %d is refused', (requestsPerMinute) => {
  expect(() => openAccount({ rateLimit: { requestsPerMinute } })).toThrow(
    `\`rateLimit\` is ${requestsPerMinute}. Make it a whole number from 1 to 1000000.`,
  );
});
