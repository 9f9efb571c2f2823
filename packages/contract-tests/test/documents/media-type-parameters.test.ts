import { expect, test } from 'vitest';
import { runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';
import { withOperation } from '../contracts/with-operation.js';

const schema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' } },
} as const;
const content = { 'application/json; charset=utf-8': { schema } };
const document = withOperation(emptyContract, '/names', 'post', {
  operationId: 'addName',
  requestBody: { required: true, content },
  responses: { 200: { description: 'The name', content } },
});

test('a media type with a parameter is the same one', async () => {
  const { findings, coverage } = await runClientContract({ contract: document });
  expect(findings).toEqual([]);
  expect(coverage).toMatchObject({ uncovered: [], excluded: [] });
});
