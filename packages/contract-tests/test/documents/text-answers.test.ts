import { expect, test } from 'vitest';
import { runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';
import { withOperation } from '../contracts/with-operation.js';

const schema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' } },
} as const;
const document = withOperation(emptyContract, '/shape', 'get', {
  operationId: 'readShape',
  parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 9 } }],
  responses: {
    200: { description: 'As XML', content: { 'application/xml': { schema } } },
    'x-note': { description: 'An extension, and no status' },
  },
});

test('what nobody here can read is handed on as text, and no fault of the client', async () => {
  const { findings, coverage } = await runClientContract({ contract: document });
  expect(findings).toEqual([]);
  expect(coverage.uncovered).toEqual([]);
});

test('an extension among the responses is no status', async () => {
  const { coverage } = await runClientContract({ contract: document });
  const statuses = coverage.points.filter(({ kind }) => kind === 'status');
  expect(statuses.map(({ name }) => name)).toEqual(['200']);
});
