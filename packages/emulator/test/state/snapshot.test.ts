import { describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { csv, person } from '../account/people.js';
import { readPage } from '../account/read-page.js';
import { openFileAccount } from '../state-file/open-file-account.js';
import { temporaryFile } from '../state-file/temporary-file.js';

describe.each([
  ['in memory', () => openAccount()],
  ['in a file', () => openFileAccount(temporaryFile())],
])('%s', (_where, open) => {
  test('a snapshot brings everything back, also as JSON', async () => {
    const { emulator, sendCsv, sendJson, get } = open();
    const id = fileConnectionId(emulator);
    await sendCsv(
      'PUT',
      `/connections/${id}/upload/csv`,
      csv(['1,Ada,Lovelace,a@example.com,no,yes']),
    );
    const snapshot: unknown = JSON.parse(JSON.stringify(emulator.snapshot()));
    const before = [
      emulator.state.connections({ includeDeleted: true }),
      emulator.state.people(id),
    ];
    const list = await get('/connections?sort=CONNECTED_AT&limit=50');

    await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
    await sendJson('PUT', `/connections/${id}/upload/json`, { personnelData: [] });
    emulator.restore(snapshot);
    expect([
      emulator.state.connections({ includeDeleted: true }),
      emulator.state.people(id),
    ]).toEqual(before);
    expect((await get('/connections?sort=CONNECTED_AT&limit=50')).body).toEqual(list.body);
    expect(emulator.snapshot()).toEqual(snapshot);
  });

  test('a snapshot of one emulator can be restored into another', async () => {
    const { emulator, get } = open();
    const other = createEmulator({ seed: 9, connections: 7 });
    emulator.restore(other.snapshot());
    expect(readPage(await get('/connections')).total).toBe(7);
    expect(emulator.snapshot()).toEqual(other.snapshot());
  });

  test('what is no snapshot is refused, and changes nothing', () => {
    const { emulator } = open();
    const good = emulator.snapshot();
    const [first] = good.connections;
    const bad: readonly (readonly [unknown, string])[] = [
      [undefined, 'it is none of this emulator'],
      [[], 'it is none of this emulator'],
      [{ format: 'another' }, 'it is none of this emulator'],
      [{ ...good, version: 2 }, 'its version is not 1'],
      [{ ...good, lastConnectionId: '9' }, 'lastConnectionId is not'],
      [{ ...good, connections: {} }, 'connections is not'],
      [{ ...good, connections: [7] }, 'connections[0] is not'],
      [
        { ...good, connections: [{ ...first, connection: { id: 1 } }] },
        'connections[0].connection is not',
      ],
      [
        { ...good, connections: [{ ...first, createdAt: 'now' }] },
        'connections[0].createdAt is not',
      ],
      [
        { ...good, connections: [{ ...first, importEndsAt: 1.5 }] },
        'connections[0].importEndsAt is not',
      ],
      [{ ...good, connections: [{ ...first, people: [7] }] }, 'connections[0].people is not'],
      [{ ...good, connections: [first, first] }, 'connections[1].connection.id is not'],
    ];
    for (const [value, reason] of bad) {
      expect(() => emulator.restore(value)).toThrow(TypeError);
      expect(() => emulator.restore(value)).toThrow(`Failed to restore the snapshot: ${reason}`);
    }
    expect(emulator.snapshot()).toEqual(good);
  });
});

test('changing a snapshot does not change the emulator', () => {
  const { emulator } = openAccount();
  const before = JSON.stringify(emulator.snapshot());
  for (const { connection } of emulator.snapshot().connections)
    Object.assign(connection, { state: 'CHANGED' });
  expect(JSON.stringify(emulator.snapshot())).toBe(before);
});
