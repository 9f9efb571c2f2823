import { expect, test } from 'vitest';
import { judge } from './judge.js';

test('`schema: null`, which generators of documents write, is no schema', async () => {
  const content = { 'application/json': { schema: null } };
  const responses = { '200': { description: 'Done', content } };
  const contract = {
    openapi: '3.1.0',
    paths: { '/pets': { post: { operationId: 'addPet', requestBody: { content }, responses } } },
  };
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"any":["thing"]}',
  };
  expect(await judge(contract, '/pets', init)).toMatchObject({ problems: [] });
});
