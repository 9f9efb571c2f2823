import { expect, test } from 'vitest';
import { openDashboard } from './open-dashboard.js';
import { goodCsv, goodJson } from './personnel-files.js';
import { postImport } from './post-import.js';

test('creates a connection from a CSV file and shows it in the list', async () => {
  const { app, emulator, requests } = openDashboard();
  const before = emulator.state.connections();
  const response = await postImport(app, { file: goodCsv, target: 'create' });
  expect(response.status).toBe(303);
  expect(requests).toContain('POST /public/connections/upload/csv');
  const created = emulator.state
    .connections()
    .find(({ id }) => before.every((one) => one.id !== id));
  expect(created?.clientType).toBe('CSV_IDP');
  expect(emulator.state.people(created?.id ?? 0)).toMatchObject([
    { id: '1', firstName: 'Ada', isMfaEnabled: true },
    { id: '2', lastName: 'Hopper, RADM', isMfaEnabled: true },
  ]);
  const html = await (await app.request(response.headers.get('location') ?? '')).text();
  expect(html).toContain(`Connection #${created?.id} was created`);
  expect(html).toContain('2 people were imported');
  expect(html).toContain(`<tr id="connection-${created?.id}" class="highlighted"`);
});

test('updates a connection from a JSON file and shows it in the list', async () => {
  const { app, emulator, requests } = openDashboard();
  const target = emulator.state.connections().find(({ clientType }) => clientType === 'CSV_IDP');
  const count = emulator.state.connections().length;
  const fields = { file: goodJson, target: 'update', connection: String(target?.id) };
  const response = await postImport(app, fields);
  expect(response.status).toBe(303);
  expect(requests).toContain(`PUT /public/connections/${target?.id}/upload/json`);
  expect(emulator.state.connections()).toHaveLength(count);
  expect(emulator.state.people(target?.id ?? 0)).toMatchObject([{ firstName: 'Neil' }]);
  const html = await (await app.request(response.headers.get('location') ?? '')).text();
  expect(html).toContain(`Connection #${target?.id} was updated`);
  expect(html).toContain('1 person was imported');
  expect(html).toContain(`<tr id="connection-${target?.id}" class="highlighted"`);
});

test('goes to the page of the list that the connection is on', async () => {
  const { app, emulator } = openDashboard({ emulator: { connections: 1 } });
  const [target] = emulator.state.connections();
  for (let count = 0; count < 20; count += 1) {
    await postImport(app, { file: goodCsv, target: 'create' });
  }
  const fields = { file: goodCsv, target: 'update', connection: String(target?.id) };
  const response = await postImport(app, fields);
  const url = new URL(response.headers.get('location') ?? '', 'http://localhost');
  const html = await (await app.request(url.pathname + url.search)).text();
  expect(html).toContain(`<tr id="connection-${target?.id}" class="highlighted"`);
});

test('goes by the content of a file, not by its name', async () => {
  const { app, requests } = openDashboard();
  const file = new File([await goodJson.text()], 'people.csv', { type: 'text/csv' });
  expect((await postImport(app, { file, target: 'create' })).status).toBe(303);
  expect(requests).toContain('POST /public/connections/upload/json');
});

test('says that all went well even when the list fails after the upload', async () => {
  let uploaded = false;
  const { app } = openDashboard({
    respond: (request) => {
      const isList = request.method === 'GET';
      uploaded ||= !isList;
      return isList && uploaded
        ? Response.json({ statusCode: 502, message: 'no', code: 1 }, { status: 502 })
        : undefined;
    },
  });
  const response = await postImport(app, { file: goodCsv, target: 'create' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/?imported=created&people=2');
});

test('offers the file-based connections for an update', async () => {
  const { app, emulator } = openDashboard();
  const html = await (await app.request('/import')).text();
  const files = emulator.state.connections().filter(({ clientType }) => clientType === 'CSV_IDP');
  expect([...html.matchAll(/<option value="(\d+)"/g)].map((match) => Number(match[1]))).toEqual(
    files.map(({ id }) => id),
  );
  expect(html).toContain('people who are missing from the file are treated as gone');
});

test('offers no update where there is no file-based connection', async () => {
  const { app } = openDashboard({ emulator: { connections: 0 } });
  const html = await (await app.request('/import')).text();
  expect(html).toMatch(/value="update" disabled/);
  expect(html).not.toContain('name="connection"');
});
