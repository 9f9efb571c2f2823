import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/index.js';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

const root = 'http://localhost/__emulator';
const right = { 'x-emulator-admin': '1' };

function open(options: EmulatorOptions = {}) {
  const account = openAccount(options);
  const admin = async (
    path: string,
    method = 'GET',
    value?: unknown,
    headers: Record<string, string> = right,
  ) => {
    const body = value === undefined ? {} : { body: JSON.stringify(value) };
    const response = await account.emulator.fetch(`${root}${path}`, { method, headers, ...body });
    const parsed: unknown = await response.json();
    return { status: response.status, headers: response.headers, body: parsed };
  };
  return { ...account, admin };
}

test('it tells what it can do', async () => {
  const { admin } = open();
  expect(await admin('')).toMatchObject({
    status: 200,
    body: {
      actions: expect.arrayContaining([
        expect.objectContaining({ request: 'GET /__emulator/faults' }),
      ]),
    },
  });
});

test('it shows connections, and the people of an upload', async () => {
  const { admin, emulator, sendJson } = open();
  const id = fileConnectionId(emulator);
  await sendJson('PUT', `/connections/${id}/upload/json`, { personnelData: [person()] });
  expect(await admin(`/connections/${id}`)).toMatchObject({ body: { id, clientType: 'CSV_IDP' } });
  expect(await admin(`/connections/${id}/people`)).toMatchObject({ body: { people: [person()] } });
  const all = emulator.state.connections({ includeDeleted: true });
  expect((await admin('/connections')).body).toEqual({ connections: all });
});

test('it lets requests in again that were over the rate limit', async () => {
  const { admin, get } = open({ rateLimit: { requestsPerMinute: 1 } });
  expect((await get('/connections')).status).toBe(200);
  expect((await get('/connections')).status).toBe(429);
  expect((await admin('/rate-limit', 'DELETE')).status).toBe(200);
  expect((await get('/connections')).status).toBe(200);
});

test('it changes faults', async () => {
  const { admin, get } = open();
  expect(await admin('/faults', 'PUT', { faults: [{ kind: '502', times: 9 }] })).toMatchObject({
    status: 200,
  });
  expect((await admin('/faults')).body).toEqual({ faults: [{ kind: '502', times: 9 }] });
  await admin('/faults', 'DELETE');
  expect((await get('/connections')).status).toBe(200);
  expect(await admin('/faults', 'PUT', { faults: 'rain' })).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining('there is no kind "rain"') },
  });
});

test('it moves the time forward', async () => {
  const { admin, emulator, sendJson } = open();
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  const state = () => emulator.state.connections().at(-1)?.state;
  expect(state()).toBe('IN_PROGRESS');
  expect((await admin('/clock', 'POST', { advanceMs: 1500 })).body).toEqual({
    now: '1970-01-01T00:00:01.500Z',
  });
  expect(state()).toBe('ACTIVE');
  // There are no dates beyond the year 275760.
  for (const advanceMs of [-1, 1e300]) {
    expect((await admin('/clock', 'POST', { advanceMs })).status).toBe(400);
    expect((await admin('/clock')).body).toEqual({ now: '1970-01-01T00:00:01.500Z' });
  }
});

test('it takes snapshots and goes back to them, or to the start', async () => {
  const { admin, emulator, sendJson } = open();
  const start = emulator.state.connections();
  const { body: snapshot } = await admin('/snapshot');
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  expect(emulator.state.connections()).not.toEqual(start);
  expect(await admin('/snapshot', 'PUT', snapshot)).toMatchObject({ status: 200 });
  expect(emulator.state.connections()).toEqual(start);
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  await admin('/reset', 'POST');
  expect(emulator.state.connections()).toEqual(start);
  expect(await admin('/snapshot', 'PUT', { some: 'thing' })).toMatchObject({ status: 400 });
});

test('it knows the API keys', async () => {
  const { admin, emulator } = open();
  expect((await admin('/keys')).body).toEqual({ apiKeys: emulator.apiKeys });
});

describe('a page in a browser gets nothing', () => {
  test.each<[string, Record<string, string>]>([
    ['an origin', { origin: 'https://evil.example', ...right }],
    ['another site', { 'sec-fetch-site': 'cross-site', ...right }],
  ])('%s', async (_, headers) => {
    const { admin } = open();
    const answer = await admin('/keys', 'GET', undefined, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a change without the header', async () => {
    const { admin, emulator } = open({ faults: '502:operation=other' });
    expect(await admin('/faults', 'DELETE', undefined, {})).toMatchObject({ status: 403 });
    expect(emulator.faults.list()).toHaveLength(1);
  });
});

test('what is not there is 404, another method 405', async () => {
  const { admin } = open();
  expect(await admin('/nothing')).toMatchObject({ status: 404 });
  expect(await admin('/connections/999999')).toMatchObject({ status: 404 });
  const answer = await admin('/faults', 'POST');
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE']);
});

test('faults and the rate limit leave it alone, and it can be left out', async () => {
  const { admin } = open({ faults: '502', rateLimit: { requestsPerMinute: 1 } });
  for (let count = 0; count < 3; count += 1) expect((await admin('/faults')).status).toBe(200);
  const { emulator } = openAccount({ admin: false });
  expect((await emulator.fetch(`${root}/keys`)).status).toBe(404);
});

test('it goes back to the seeded data from an account that has grown', async () => {
  const { admin, emulator, sendJson } = open({ connections: 20 });
  for (let count = 0; count < 60; count += 1) {
    await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  }
  expect(emulator.state.connections().length).toBeGreaterThan(64);
  expect((await admin('/reset', 'POST')).status).toBe(200);
  expect(emulator.state.connections()).toHaveLength(20);
});
