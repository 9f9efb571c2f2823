import { expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

test('reset goes back to the seeded data', async () => {
  const { emulator, sendJson } = openAccount();
  const id = fileConnectionId(emulator);
  const [connections, people] = [emulator.state.connections(), emulator.state.people(id)];
  await sendJson('POST', '/connections/upload/json', { personnelData: [person()] });
  await sendJson('PUT', `/connections/${id}/upload/json`, { personnelData: [person()] });
  expect(emulator.state.connections()).not.toEqual(connections);

  emulator.reset();
  expect(emulator.state.connections()).toEqual(connections);
  expect(emulator.state.people(id)).toEqual(people);
});

test('what the state returns are copies', () => {
  const { emulator } = openAccount();
  const id = fileConnectionId(emulator);
  const before = JSON.stringify([emulator.state.connections(), emulator.state.people(id)]);
  for (const connection of emulator.state.connections()) {
    connection.state = 'CHANGED';
    connection.providerTypes?.splice(0);
  }
  for (const each of emulator.state.people(id)) each.firstName = 'Changed';
  expect(JSON.stringify([emulator.state.connections(), emulator.state.people(id)])).toBe(before);
});

test('an unknown connection has no people', () => {
  expect(openAccount().emulator.state.people(-1)).toEqual([]);
});

test('a new connection never gets the id of an earlier one', async () => {
  const { emulator, sendJson } = openAccount();
  const ids = emulator.state.connections({ includeDeleted: true }).map(({ id }) => id);
  await sendJson('POST', '/connections/upload/json', { personnelData: [] });
  await sendJson('POST', '/connections/upload/json', { personnelData: [] });
  const all = emulator.state.connections({ includeDeleted: true }).map(({ id }) => id);
  expect(new Set(all).size).toBe(ids.length + 2);
});
