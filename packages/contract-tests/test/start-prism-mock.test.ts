import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PrismMock, startPrismMock } from '../src/index.js';
import { ownContract as contract } from './contracts/own-contract.js';
import { withOperation } from './contracts/with-operation.js';

const headers = { authorization: 'Bearer any' };
let mock: PrismMock;

beforeAll(async () => {
  mock = await startPrismMock(contract);
});

afterAll(() => mock.close());

test('serves the paths at the root: Prism ignores the path in `servers`', async () => {
  expect((await fetch(`${mock.url}/connections`, { headers })).status).toBe(200);
  expect((await fetch(`${mock.url}/public/connections`, { headers })).status).toBe(404);
});

test('obeys `Prefer` on valid requests only', async () => {
  const preferring = { ...headers, prefer: 'code=503' };
  expect((await fetch(`${mock.url}/connections`, { headers: preferring })).status).toBe(503);
  const invalid = await fetch(`${mock.url}/connections?limit=51`, { headers: preferring });
  expect(invalid.status).toBe(400);
});

test('reads bodies by JSON Schema 2020-12, also of a document that does not name its dialect', async () => {
  // `prefixItems` means nothing in draft 7.
  const schema = { type: 'array', ...{ prefixItems: [{ type: 'string' }] } };
  const { jsonSchemaDialect: _, ...unnamed } = withOperation(contract, '/pairs', 'post', {
    operationId: 'createPair',
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { 200: { description: 'Made' } },
  });
  const other = await startPrismMock(unnamed);
  const post = async (body: string) => {
    const json = { ...headers, 'content-type': 'application/json' };
    return (await fetch(`${other.url}/pairs`, { method: 'POST', headers: json, body })).status;
  };
  expect(await post('["first"]')).toBe(200);
  expect(await post('[1]')).toBe(422);
  await other.close();
});

test('leaves the contract as it is, and nothing running', async () => {
  const before = structuredClone(contract);
  const other = await startPrismMock(contract);
  await other.close();
  expect(contract).toEqual(before);
  await expect(fetch(`${other.url}/connections`, { headers })).rejects.toThrow();
});
