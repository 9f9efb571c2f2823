import { expect, test } from 'vitest';
import { fileConnectionId } from '../account/file-connection-id.js';
import { openAccount } from '../account/open-account.js';
import { person } from '../account/people.js';

const ada = person();
const grace = person({
  id: '2',
  firstName: 'Grace',
  email: 'grace@example.com',
  jobTitle: 'Admiral',
});

test('POST makes a file-based connection with the people', async () => {
  const { emulator, sendJson } = openAccount();
  const before = emulator.state.connections().length;
  const answer = await sendJson('POST', '/connections/upload/json', {
    personnelData: [ada, grace],
  });
  expect(answer).toMatchObject({ status: 201, body: {} });

  const connections = emulator.state.connections();
  const created = connections.at(-1);
  expect(connections).toHaveLength(before + 1);
  expect(created).toMatchObject({ clientType: 'CSV_IDP', state: 'IN_PROGRESS', connected: false });
  expect(emulator.state.people(created?.id ?? 0)).toEqual([ada, grace]);
});

test('PUT replaces all people', async () => {
  const { emulator, sendJson } = openAccount();
  const id = fileConnectionId(emulator);
  expect(emulator.state.people(id).length).toBeGreaterThan(1);
  const path = `/connections/${id}/upload/json`;
  const answer = await sendJson('PUT', path, { personnelData: [grace] });
  expect(answer).toMatchObject({ status: 200, body: {} });
  expect(emulator.state.people(id)).toEqual([grace]);
});

test('PUT to a connection that is not file-based is refused', async () => {
  const { emulator, sendJson } = openAccount();
  const other = emulator.state.connections().find(({ clientType }) => clientType === 'OKTA');
  const path = `/connections/${other?.id}/upload/json`;
  expect(await sendJson('PUT', path, { personnelData: [ada] })).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('its client type is OKTA, not CSV_IDP') },
  });
});

test('PUT to a deleted connection is answered 404', async () => {
  const { emulator, sendJson } = openAccount();
  const all = emulator.state.connections({ includeDeleted: true });
  const deleted = all.find(({ deletedAt }) => deletedAt !== null);
  expect(deleted).toBeDefined();
  const path = `/connections/${deleted?.id}/upload/json`;
  expect(await sendJson('PUT', path, { personnelData: [ada] })).toMatchObject({ status: 404 });
});

test('validation comes before the search for the connection', async () => {
  const { sendJson } = openAccount();
  const answer = await sendJson('PUT', '/connections/999999/upload/json', {});
  expect(answer).toMatchObject({ status: 400 });
});
