import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { csv, csvHeader, person } from '../account/people.js';
import { readPage } from '../account/read-page.js';
import { openFileAccount } from './open-file-account.js';
import { temporaryFile } from './temporary-file.js';

test('what was uploaded is there when the file is opened again', async () => {
  const file = temporaryFile();
  const first = openFileAccount(file);
  await first.sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  const id = fileConnectionId(first.emulator);
  await first.sendCsv(
    'PUT',
    `/connections/${id}/upload/csv`,
    csv(['7,Ada,"Lovelace, née Byron",a@example.com,no,yes']),
  );
  const before = first.emulator.snapshot();
  first.storage.close();

  const second = openFileAccount(file);
  expect(second.emulator.snapshot()).toEqual(before);
  expect(second.emulator.state.people(id)).toEqual([
    {
      id: '7',
      firstName: 'Ada',
      lastName: 'Lovelace, née Byron',
      email: 'a@example.com',
      contractor: false,
      isMfaEnabled: true,
    },
  ]);
});

test('the seed counts for a new file, and for a reset', async () => {
  const file = temporaryFile();
  const first = openFileAccount(file, { connections: 3, seed: 1 });
  const before = first.emulator.state.connections();
  first.storage.close();

  const second = openFileAccount(file, { connections: 9, seed: 2 });
  expect(second.emulator.state.connections()).toEqual(before);
  second.emulator.reset();
  expect(second.emulator.state.connections()).toHaveLength(9);
  second.storage.close();
  expect(openFileAccount(file).emulator.state.connections()).toHaveLength(9);
});

test('an import goes on across a restart, by the clock', async () => {
  const file = temporaryFile();
  const start = Date.UTC(2030, 0, 1);
  const first = openFileAccount(file, { clock: () => start, processingMs: 100 });
  await first.sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  first.storage.close();

  const early = openFileAccount(file, { clock: () => start + 99 });
  const newest = '/connections?sortDir=DESC&limit=1';
  expect(readPage(await early.get(newest)).data[0]).toMatchObject({ state: 'IN_PROGRESS' });
  early.storage.close();
  const late = openFileAccount(file, { clock: () => start + 5000 });
  expect(readPage(await late.get(newest)).data[0]).toMatchObject({
    state: 'ACTIVE',
    connectedAt: '2030-01-01T00:00:00.100Z',
  });
});

test('a file of many chunks comes back whole, and one that was refused leaves nothing', async () => {
  const file = temporaryFile();
  const first = openFileAccount(file);
  const id = fileConnectionId(first.emulator);
  const header = `${csvHeader},job_title`;
  const rows = Array.from(
    { length: 30_000 },
    (_, index) =>
      `${index},Ada ${'x'.repeat(90)},Lovelace,a${index}@example.com,no,yes,"An ""engineer"""`,
  );
  const path = `/connections/${id}/upload/csv`;
  expect(await first.sendCsv('PUT', path, csv(rows, header))).toMatchObject({ status: 200 });
  const refused = await first.sendCsv('PUT', path, csv([...rows, 'too,short'], header));
  expect(refused).toMatchObject({
    status: 400,
    body: { message: 'row 30002: must have 7 cells as the header has, not 2' },
  });
  const people = first.emulator.state.people(id);
  expect(people).toHaveLength(30_000);
  first.storage.close();
  expect(openFileAccount(file).emulator.state.people(id)).toEqual(people);
});

test('a closed file is one file', async () => {
  const file = temporaryFile();
  const { storage, sendJson } = openFileAccount(file);
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  storage.close();
  storage.close();
  expect(['', '-wal', '-shm', '-journal'].filter((end) => existsSync(file + end))).toEqual(['']);
});

test('what was being received when the file was closed is gone', () => {
  const file = temporaryFile();
  const first = openFileAccount(file);
  const upload = first.storage.stage();
  const chunk = { mediaType: 'application/json', bytes: new Uint8Array([1]), people: 1 } as const;
  for (let times = 0; times < 30; times += 1) upload.add(chunk);
  const { id } = upload;
  expect([...first.storage.people(id)].length).toBeGreaterThan(0);
  first.storage.close();
  upload.discard();

  const { storage } = openFileAccount(file);
  expect([...storage.people(id)]).toEqual([]);
});

test('an upload under way survives a reset of everything else', async () => {
  const file = temporaryFile();
  const { emulator } = openFileAccount(file);
  const sent = new TextEncoder().encode(JSON.stringify({ personnelData: [person()] }));
  let goOn = (): void => {};
  const going = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await going;
      controller.enqueue(sent);
      controller.close();
    },
  });
  const headers = new Headers({
    authorization: `Bearer ${emulator.apiKeys.full}`,
    'content-type': 'application/json',
  });
  const url = 'http://localhost/public/connections/upload/json';
  const answer = emulator.handle({ method: 'POST', url, headers, body });
  emulator.reset();
  goOn();
  expect(await answer).toMatchObject({ status: 201 });
  const created = emulator.state.connections().at(-1);
  expect(emulator.state.people(created?.id ?? 0)).toEqual([person()]);
});
