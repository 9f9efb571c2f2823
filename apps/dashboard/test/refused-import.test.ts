import { expect, test } from 'vitest';
import { openDashboard } from './open-dashboard.js';
import { badCsv, goodCsv } from './personnel-files.js';
import { postImport } from './post-import.js';

function uploads(requests: readonly string[]): readonly string[] {
  return requests.filter((request) => !request.startsWith('GET '));
}

test('lists row, column and reason of a bad file and sends nothing', async () => {
  const { app, emulator, requests } = openDashboard();
  const before = emulator.state.connections();
  const response = await postImport(app, { file: badCsv, target: 'create' });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('Nothing was sent');
  expect(html).toContain('has 2 problems');
  expect(html).toMatch(/>3<.*<code>email<\/code>.*is not an email address/s);
  expect(html).toMatch(/>4<.*<code>first_name<\/code>.*is required but empty/s);
  expect(html).not.toContain('q7zx9');
  expect(uploads(requests)).toEqual([]);
  expect(emulator.state.connections()).toEqual(before);
});

test('keeps the chosen target when a file is refused', async () => {
  const { app, emulator } = openDashboard();
  const target = emulator.state.connections().find(({ clientType }) => clientType === 'CSV_IDP');
  const fields = { file: badCsv, target: 'update', connection: String(target?.id) };
  const html = await (await postImport(app, fields)).text();
  expect(html).toMatch(/value="update" checked/);
  expect(html).toContain(`<option value="${target?.id}" selected`);
});

test('cuts a long list of problems short', async () => {
  const { app } = openDashboard();
  const rows = Array.from({ length: 500 }, (_, index) => `${index},A,B,nobody,no,yes`);
  const text = ['id,first_name,last_name,email,is_contractor,mfa', ...rows].join('\n');
  const html = await (
    await postImport(app, { file: new File([text], 'a.csv'), target: 'create' })
  ).text();
  expect(html.match(/is not an email address/g)).toHaveLength(200);
  expect(html).toContain('The first 200 of 500 problems');
});

test.each([
  [{ target: 'create' }, 'Choose a CSV or JSON file'],
  [{ target: 'create', file: new File([], '') }, 'Choose a CSV or JSON file'],
  [{ target: 'create', file: 'text' }, 'Choose a CSV or JSON file'],
  [{ target: 'create', file: new File([], 'people.csv') }, 'The file is empty'],
  [{ target: 'update', file: goodCsv }, 'Choose the connection'],
  [{ target: 'update', connection: '1/../..', file: goodCsv }, 'Choose the connection'],
  [{ file: goodCsv }, 'Choose the connection'],
])('asks for what the form lacks (%#)', async (fields, text) => {
  const { app, requests } = openDashboard();
  const response = await postImport(app, fields);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain(text);
  expect(uploads(requests)).toEqual([]);
});

test('refuses a body that is no form', async () => {
  const { app, requests } = openDashboard();
  const response = await app.request('http://localhost/import', {
    method: 'POST',
    body: 'not a form',
    headers: { origin: 'http://localhost', 'content-type': 'multipart/form-data; boundary=x' },
  });
  expect(response.status).toBe(422);
  expect(uploads(requests)).toEqual([]);
});

test('refuses a file that is too large', async () => {
  const { app, requests } = openDashboard({ dashboard: { maxFileBytes: 1024 } });
  for (const size of [1025, 64 * 1024]) {
    const file = new File(['x'.repeat(size)], 'people.csv');
    const response = await postImport(app, { file, target: 'create' });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('The file is larger than 1 KB. Nothing was sent.');
  }
  expect(uploads(requests)).toEqual([]);
});

test('says what is wrong with a file even when the API cannot be reached', async () => {
  const { app } = openDashboard({ respond: () => Promise.reject(new TypeError('fetch failed')) });
  const response = await postImport(app, { file: badCsv, target: 'create' });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('is not an email address');
});
