import { expect, test } from 'vitest';
import { compileContract } from '../../src/contract.js';
import { createEmulator } from '../../src/index.js';

const schema = { type: 'integer' };
const responses = { 200: { description: 'Books' } };
const get = {
  operationId: 'listBooks',
  parameters: [
    { name: 'x-shelf', in: 'header', schema },
    { name: 'session', in: 'cookie', schema },
  ],
  responses,
};
const post = {
  operationId: 'addBook',
  requestBody: { content: { 'application/json': { schema } } },
  responses,
};
const contract = compileContract({ openapi: '3.1.0', paths: { '/books': { get, post } } });

test('requests for one URL are judged each by its own method, headers and body', async () => {
  const emulator = createEmulator({ contract });
  const statusOf = async (init: RequestInit) =>
    (await emulator.fetch('http://localhost/books', init)).status;
  const json = { 'content-type': 'application/json' };
  const requests: readonly (readonly [number, RequestInit])[] = [
    [501, {}],
    [400, { headers: { 'x-shelf': 'top' } }],
    [501, { headers: { 'x-shelf': '3' } }],
    [400, { headers: { cookie: 'session=none' } }],
    [501, { headers: { cookie: 'session=3' } }],
    [501, { headers: { accept: '*/*' } }],
    [405, { method: 'DELETE' }],
    [501, { method: 'POST' }],
    [400, { method: 'POST', headers: json, body: '"three"' }],
    [501, { method: 'POST', headers: json, body: '3' }],
    [400, { method: 'POST', headers: { 'content-type': 'text/html' } }],
    [400, { method: 'POST', headers: { 'content-type': 'text/html' }, body: '3' }],
  ];
  // Whatever has been asked before, and in whatever order.
  for (const [expected, init] of [...requests, ...requests.toReversed()]) {
    expect([init, await statusOf(init)]).toEqual([init, expected]);
  }
});

test('more URLs than anybody keeps in mind are judged all the same', async () => {
  const emulator = createEmulator({ connections: 3 });
  const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
  for (let round = 0; round < 2; round += 1) {
    for (let limit = 1; limit <= 300; limit += 1) {
      const url = `http://localhost/public/connections?limit=${limit}`;
      expect((await emulator.fetch(url, { headers })).status).toBe(limit > 50 ? 400 : 200);
    }
  }
});
