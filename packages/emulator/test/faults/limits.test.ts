import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

async function statuses(faults: string, count: number): Promise<readonly number[]> {
  const { get } = openAccount({ faults });
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await get('/connections')).status);
  return found;
}

test('a fault happens as often as it is told to', async () => {
  expect(await statuses('500:times=2', 4)).toEqual([500, 500, 200, 200]);
});

test('a likely fault hits the same requests for the same seed', async () => {
  const first = await statuses('500:probability=0.5,seed=7', 40);
  expect(await statuses('500:probability=0.5,seed=7', 40)).toEqual(first);
  expect(await statuses('500:probability=0.5,seed=8', 40)).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 500]));
  expect(await statuses('500:probability=0', 20)).not.toContain(500);
});

test('a fault keeps to its operation', async () => {
  const { get, sendJson } = openAccount({ faults: '500:operation=createConnectionFromJson' });
  const people = { personnelData: [person()] };
  expect(await get('/connections')).toMatchObject({ status: 200 });
  expect(await sendJson('POST', '/connections/upload/json', people)).toMatchObject({ status: 500 });
});

test.each([
  ['502', 0],
  ['502:carriedOut', 1],
  ['reset', 0],
  ['reset:carriedOut=true', 1],
])('%s leaves %d uploads', async (faults, uploads) => {
  const { emulator } = openAccount({ faults });
  const before = emulator.state.connections().length;
  await emulator
    .fetch('http://localhost/public/connections/upload/json', {
      method: 'POST',
      body: JSON.stringify({ personnelData: [person()] }),
      headers: {
        authorization: `Bearer ${emulator.apiKeys.full}`,
        'content-type': 'application/json',
      },
    })
    .catch(() => undefined);
  expect(emulator.state.connections().length - before).toBe(uploads);
});

test('the header asks for faults of one request', async () => {
  const { call } = openAccount();
  const headers = { 'x-emulator-fault': 'undeclared-status' };
  expect((await call('/connections', { headers })).status).toBe(418);
  expect((await call('/connections')).status).toBe(200);
});

test('the header does nothing where it is not wanted, and is refused where it makes no sense', async () => {
  const headers = { 'x-emulator-fault': '500' };
  const { call } = openAccount({ faultHeader: false });
  expect((await call('/connections', { headers })).status).toBe(200);
  const other = openAccount();
  expect(
    await other.call('/connections', { headers: { 'x-emulator-fault': 'rain' } }),
  ).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('there is no kind "rain"') },
  });
});

test('faults can be changed at any time, and a reset brings back those of the options', async () => {
  const { emulator, get } = openAccount({ faults: [{ kind: '502' }] });
  emulator.faults.clear();
  expect((await get('/connections')).status).toBe(200);
  emulator.faults.set([{ kind: '500', times: 1 }]);
  expect(emulator.faults.list()).toEqual([{ kind: '500', times: 1 }]);
  expect((await get('/connections')).status).toBe(500);
  expect(emulator.faults.list()).toEqual([]);
  emulator.reset();
  expect(emulator.faults.list()).toEqual([{ kind: '502' }]);
});

test.each([
  ['rain', 'there is no kind "rain"'],
  ['500:times=0', '`times` of 500 is not what it can be'],
  ['500:times=often', '`times` of 500 is not what it can be'],
  ['500:probability=2', '`probability` of 500 is not what it can be'],
  ['500:colour=red', '500 has no setting "colour"'],
])('%s is refused', (faults, reason) => {
  expect(() => createEmulator({ faults })).toThrow(`Failed to read the faults: ${reason}`);
});
