import { connectionStates, providerTypes } from '@drata-connections/types';
import { expect, test } from 'vitest';
import { openDashboard } from './open-dashboard.js';

function rowIds(html: string): number[] {
  return [...html.matchAll(/<tr id="connection-(\d+)"/g)].map((match) => Number(match[1]));
}

test('lists the newest connections first, a page at a time', async () => {
  const { app, emulator } = openDashboard();
  const html = await (await app.request('/')).text();
  const newest = emulator.state
    .connections()
    .map(({ id }) => id)
    .reverse();
  expect(rowIds(html)).toEqual(newest.slice(0, 20));
  expect(html).toContain('1–20 of 45 connections');
  expect(html).toContain('Page 1 of 3');
  expect(html).toContain('href="/?page=2"');
  const last = await (await app.request('/?page=3')).text();
  expect(rowIds(last)).toEqual(newest.slice(40));
  expect(last).toContain('41–45 of 45 connections');
});

test('shows what there is to know about a connection', async () => {
  const { app } = openDashboard({
    respond: (request) =>
      new URL(request.url).searchParams.get('limit') === '1'
        ? undefined
        : Response.json({
            data: [
              {
                id: 7,
                clientType: 'SHINY_NEW_PRODUCT',
                state: 'RESTING_A_WHILE',
                connected: false,
                connectedAt: null,
                failedAt: '2026-05-28T03:40:12.500Z',
                clientId: null,
                clientAlias: 'Ours <b>',
                aliasUpdatedAt: null,
                deletedAt: null,
                providerTypes: [
                  { value: 'MDM', isEnabled: true },
                  { value: 'QUANTUM_SAFE', isEnabled: false },
                ],
                code: null,
                groupLabel: 'Everyone',
              },
            ],
            page: 1,
            limit: 20,
            total: 1,
          }),
  });
  const html = await (await app.request('/')).text();
  for (const text of [
    'Shiny New Product',
    '#7',
    'Resting a while',
    'Ours &lt;b&gt;',
    'MDM',
    'Quantum safe',
    '(switched off)',
    'Failed since',
    '28 May 2026',
    'Everyone',
    '1 of 1 connection',
  ]) {
    expect(html).toContain(text);
  }
  expect(html).not.toContain('<b>');
});

test('asks the API for what the address says', async () => {
  const { app, requests } = openDashboard();
  const response = await app.request(
    '/?state=MISCONFIGURED&providerTypes=MDM&providerTypes=HRIS&sort=CONNECTED_AT&sortDir=ASC&page=2',
  );
  expect(response.status).toBe(200);
  const [list] = requests.filter((request) => request.endsWith('limit=20'));
  const query = new URLSearchParams(list?.split('?')[1]);
  expect(query.get('state')).toBe('MISCONFIGURED');
  expect(query.getAll('providerTypes').sort()).toEqual(['HRIS', 'MDM']);
  expect(query.get('sort')).toBe('CONNECTED_AT');
  expect(query.get('sortDir')).toBe('ASC');
  expect(query.get('page')).toBe('2');
});

test('keeps the filters in the form and in the links', async () => {
  const { app } = openDashboard({ emulator: { connections: 500 } });
  const html = await (
    await app.request('/?state=ACTIVE&providerTypes=MDM&sort=CONNECTED_AT')
  ).text();
  expect(html).toMatch(/value="ACTIVE" checked/);
  expect(html).toMatch(/value="MDM" checked/);
  expect(html).toMatch(/value="CONNECTED_AT" selected/);
  expect(html).toContain('1 selected');
  expect(html).toContain(
    'href="/?state=ACTIVE&amp;providerTypes=MDM&amp;sort=CONNECTED_AT&amp;page=2"',
  );
});

test('ignores what the contract does not know', async () => {
  const { app, requests } = openDashboard();
  const response = await app.request('/?state=NO&providerTypes=NO&sort=NO&sortDir=NO&page=-1');
  expect(response.status).toBe(200);
  expect(requests.join()).not.toContain('NO');
});

test('offers every state and provider type of the contract', async () => {
  const { app } = openDashboard();
  const html = await (await app.request('/')).text();
  for (const value of [...connectionStates, ...providerTypes]) {
    expect(html).toContain(`value="${value}"`);
  }
});

test('counts the connections of each state under the chosen provider types', async () => {
  const { app, emulator } = openDashboard({ emulator: { connections: 500 } });
  const html = await (await app.request('/?providerTypes=MDM&state=ACTIVE')).text();
  const served = emulator.state
    .connections()
    .filter((connection) => connection.providerTypes?.some(({ value }) => value === 'MDM'));
  for (const state of connectionStates) {
    const count = served.filter((connection) => connection.state === state).length;
    expect(html).toContain(`data-live="count-${state}">${count}<`);
  }
  expect(html).toContain(`data-live="count-all">${served.length}<`);
});

test('shows the list even when the states cannot be counted', async () => {
  const { app } = openDashboard({
    respond: (request) =>
      request.url.includes('limit=1&') || request.url.endsWith('limit=1')
        ? Response.json({ statusCode: 500, message: 'no', code: 1 }, { status: 500 })
        : undefined,
  });
  const html = await (await app.request('/')).text();
  expect(rowIds(html)).toHaveLength(20);
  expect(html).toContain('data-live="count-all">–<');
});

test.each([
  ['/', { connections: 0 }, 'No connections yet', '/import'],
  ['/?state=ACTIVE', { connections: 0 }, 'No connection matches', '/'],
  ['/?page=99', { connections: 45 }, 'There is no such page', '/'],
])('says why the list of %s is empty, and the way on', async (url, emulator, title, way) => {
  const { app } = openDashboard({ emulator });
  const html = await (await app.request(url)).text();
  expect(rowIds(html)).toEqual([]);
  expect(html).toContain(title);
  expect(html).toMatch(new RegExp(`class="empty".*href="${way}"`, 's'));
  // "Page 99 of 3" would lead to page 98.
  expect(html).not.toContain('class="pagination"');
});
