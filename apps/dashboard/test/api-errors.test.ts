import { expect, test } from 'vitest';
import { openDashboard } from './open-dashboard.js';
import { goodCsv } from './personnel-files.js';
import { postImport } from './post-import.js';

test.each([
  ['expired', 'The API key was not accepted', 'Make a key in the web app'],
  ['noPlan', 'The plan does not include this', 'upgrade the plan'],
  ['importOnly', 'The API key is not allowed to do this', 'permission connections-get'],
  ['noTerms', 'The API terms are not accepted yet', 'accept them in the web app'],
] as const)('explains the answer to the key %s', async (name, title, nextStep) => {
  const { app, emulator } = openDashboard({ apiKey: ({ apiKeys }) => apiKeys[name] });
  const response = await app.request('/?state=ACTIVE');
  const html = await response.text();
  expect(response.status).toBe(502);
  expect(html).toContain(title);
  expect(html).toContain(nextStep);
  expect(html).toContain('href="/?state=ACTIVE"');
  expect(html).not.toContain(emulator.apiKeys[name]);
});

test.each(['readOnly', 'featureOff'] as const)(
  'explains why the key %s cannot upload',
  async (name) => {
    const { app, emulator } = openDashboard({ apiKey: ({ apiKeys }) => apiKeys[name] });
    const before = emulator.state.connections();
    const response = await postImport(app, { file: goodCsv, target: 'create' });
    const html = await response.text();
    expect(response.status).toBe(502);
    expect(html).toContain('personnel-importing');
    expect(html).toContain('ask Drata to enable the import of personnel');
    expect(html).not.toContain('Try again');
    expect(emulator.state.connections()).toEqual(before);
  },
);

test('says that a connection is gone', async () => {
  const { app } = openDashboard();
  const response = await postImport(app, { file: goodCsv, target: 'update', connection: '99999' });
  expect(await response.text()).toContain('The connection is gone');
});

test('says why the API refused an upload', async () => {
  const { app } = openDashboard();
  const response = await postImport(app, { file: goodCsv, target: 'update', connection: '1' });
  expect(response.status).toBe(502);
  const html = await response.text();
  expect(html).toContain('It answered 400: ');
  expect(html).toContain('Nothing was changed');
});

test('says how long to wait after too many requests', async () => {
  const { app } = openDashboard({
    respond: () =>
      Response.json(
        { statusCode: 429, message: 'slow down', code: 1 },
        { status: 429, headers: { 'retry-after': '30' } },
      ),
  });
  const response = await app.request('/');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('30');
  expect(await response.text()).toContain('Wait 30 seconds');
});

test.each([500, 502, 503])('explains the status %i', async (status) => {
  const { app } = openDashboard({
    respond: () =>
      new Response('<h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html' } }),
  });
  const response = await app.request('/');
  expect(response.status).toBe(502);
  const html = await response.text();
  expect(html).toContain('The API has a problem');
  expect(html).not.toContain('Bad gateway');
});

test('warns that a failed upload may have been taken', async () => {
  const { app } = openDashboard({
    respond: (request) =>
      request.method === 'POST' ? new Response('', { status: 502 }) : undefined,
  });
  const html = await (await postImport(app, { file: goodCsv, target: 'create' })).text();
  expect(html).toContain('the upload may have been taken all the same');
});

test('explains that the API cannot be reached', async () => {
  const { app } = openDashboard({ respond: () => Promise.reject(new TypeError('fetch failed')) });
  const response = await app.request('/');
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('The API cannot be reached');
});

test('explains an answer that is not what the contract says', async () => {
  const { app } = openDashboard({
    respond: () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }),
  });
  const response = await app.request('/');
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('The answer of the API makes no sense');
});

test('reports a defect and shows nothing of it', async () => {
  const defects: unknown[] = [];
  const { app } = openDashboard({ dashboard: { onDefect: (error) => defects.push(error) } });
  app.get('/defect', () => {
    throw new Error('secret detail');
  });
  const response = await app.request('/defect');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret detail');
  expect(defects).toHaveLength(1);
});
