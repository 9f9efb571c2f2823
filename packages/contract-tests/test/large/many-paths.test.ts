import { contract } from '@drata-connections/types/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PrismMock, startPrismMock } from '../../src/index.js';
import { withOperation } from '../contracts/with-operation.js';

const paths = [
  '/things/{id}',
  '/things/mine',
  '/things/{id}/parts',
  '/{kind}/mine/parts',
  '/texts/{id}.txt',
];
const crowded = paths.reduce(
  (document, path) =>
    withOperation(document, path, 'get', {
      operationId: `read ${path}`,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      responses: {
        200: {
          description: 'Which path it is',
          content: { 'application/json': { schema: { type: 'object' }, example: { path } } },
        },
      },
    }),
  { ...contract, paths: {} },
);

let mock: PrismMock;
beforeAll(async () => {
  mock = await startPrismMock(crowded);
});
afterAll(() => mock.close());

const headers = { authorization: 'Bearer any' };

test.each([
  ['/things/7', '/things/{id}'],
  ['/things/mine', '/things/mine'],
  ['/things/m%69ne', '/things/mine'],
  ['/things/7/parts', '/things/{id}/parts'],
  ['/others/mine/parts', '/{kind}/mine/parts'],
  ['/texts/7.txt', '/texts/{id}.txt'],
])('%s is answered by %s', async (url, path) => {
  const response = await fetch(`${mock.url}${url}`, { headers });
  expect(await response.json()).toEqual({ path });
});

test.each(['/nothing', '/things', '/things/7/parts/8'])('%s is none of them', async (url) => {
  expect((await fetch(`${mock.url}${url}`, { headers })).status).toBe(404);
});

test('a method that a path does not have is refused', async () => {
  const response = await fetch(`${mock.url}/things/7`, { method: 'POST', headers });
  expect(response.status).toBe(405);
});
