import { afterAll, beforeAll, expect, test } from 'vitest';
import { allContenders } from '../src/contenders/all-contenders.js';
import { listQuery } from '../src/contenders/list-query.js';
import { type LoopbackServer, startLoopbackServer } from '../src/loopback/start-loopback-server.js';
import { checkPage } from '../src/page/check-page.js';
import { createPage } from '../src/page/create-page.js';

const apiKey = 'key-1';
const page = createPage(1, 20, 137);
let server: LoopbackServer;

beforeAll(async () => {
  server = await startLoopbackServer({ apiKey, total: 137, delayMs: 0 });
});
afterAll(async () => server.close());

test.each(allContenders)('$name sends the same request as all others', async ({ connect }) => {
  const requests: Request[] = [];
  const list = connect({
    baseUrl: 'https://api.example/public',
    apiKey,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return Response.json(page);
    },
  });
  expect(requests).toEqual([]);
  expect(await list()).toEqual(page);
  expect(
    requests.map(({ method, url, headers }) => ({
      method,
      path: url.split('?')[0],
      query: [...new URL(url).searchParams].toSorted(),
      authorization: headers.get('authorization'),
    })),
  ).toEqual([
    {
      method: 'GET',
      path: 'https://api.example/public/connections',
      query: [
        ['limit', String(listQuery.limit)],
        ['page', String(listQuery.page)],
        ...listQuery.providerTypes.map((type) => ['providerTypes', type]).toSorted(),
        ['state', listQuery.state],
      ],
      authorization: 'Bearer key-1',
    },
  ]);
});

test.each(allContenders)('$name gets the same answer from the server', async ({ connect }) => {
  const list = connect({ baseUrl: server.baseUrl, apiKey });
  expect(await list()).toEqual(page);
});

test('the server refuses another key', async () => {
  const response = await fetch(`${server.baseUrl}/connections`, {
    headers: { authorization: 'Bearer other' },
  });
  expect(response.status).toBe(401);
});

test.each([
  ['an item too few', { ...page, data: page.data.slice(1) }],
  ['an id that is text', { ...page, data: page.data.map((item) => ({ ...item, id: '1' })) }],
  ['another total', { ...page, total: 1 }],
  ['nothing', undefined],
  ['text', JSON.stringify(page)],
])('a page with %s is not taken for the one that was sent', (_, wrong) => {
  const expected = { items: 20, total: 137 };
  expect(() => checkPage(page, expected)).not.toThrow();
  expect(() => checkPage(wrong, expected)).toThrow(TypeError);
});
