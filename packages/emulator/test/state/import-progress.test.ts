import { expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';
import { readPage } from '../account/read-page.js';

const start = Date.UTC(2026, 5, 1);

function openAt(now: { time: number }, processingMs?: number) {
  const clock = () => new Date(now.time);
  const account = openAccount({ clock, ...(processingMs === undefined ? {} : { processingMs }) });
  const newest = async () =>
    readPage(await account.get('/connections?sortDir=DESC&limit=1')).data[0];
  return { ...account, newest };
}

test('an upload is in progress until its time has passed, then active', async () => {
  const now = { time: start };
  const { sendJson, newest } = openAt(now);
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  expect(await newest()).toMatchObject({
    state: 'IN_PROGRESS',
    connected: false,
    connectedAt: null,
  });
  now.time = start + 1499;
  expect(await newest()).toMatchObject({ state: 'IN_PROGRESS' });
  now.time = start + 1500;
  const active = {
    state: 'ACTIVE',
    connected: true,
    connectedAt: '2026-06-01T00:00:01.500Z',
    failedAt: null,
    code: null,
  };
  expect(await newest()).toMatchObject(active);
  now.time = start + 1_000_000;
  expect(await newest()).toMatchObject(active);
});

test('an upload that held nobody becomes misconfigured, and recovers with the next one', async () => {
  const now = { time: start };
  const { sendJson, newest } = openAt(now, 10);
  await sendJson('POST', '/connections/upload/json', { personnelData: [] });
  now.time += 10;
  const failed = await newest();
  expect(failed).toMatchObject({
    state: 'MISCONFIGURED',
    connected: false,
    connectedAt: null,
    failedAt: '2026-06-01T00:00:00.010Z',
    code: expect.any(Number),
  });

  const path = `/connections/${failed?.id}/upload/json`;
  expect(await sendJson('PUT', path, { personnelData: [person()] })).toMatchObject({ status: 200 });
  expect(await newest()).toMatchObject({ state: 'IN_PROGRESS' });
  now.time += 10;
  expect(await newest()).toMatchObject({
    state: 'ACTIVE',
    connected: true,
    failedAt: null,
    code: null,
  });
});

test('an update of a connected connection keeps it connected meanwhile', async () => {
  const now = { time: start };
  const { emulator, sendJson } = openAt(now);
  const id = fileConnectionId(emulator);
  const find = () => emulator.state.connections().find((connection) => connection.id === id);
  const before = find();
  expect(before).toMatchObject({ state: 'ACTIVE', connected: true });
  await sendJson('PUT', `/connections/${id}/upload/json`, { personnelData: [person()] });
  expect(find()).toEqual({ ...before, state: 'IN_PROGRESS' });
  now.time += 1500;
  expect(find()).toEqual(before);
});

test('without processing time an upload is active at once', async () => {
  const { sendJson, newest } = openAt({ time: start }, 0);
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  expect(await newest()).toMatchObject({ state: 'ACTIVE' });
});
