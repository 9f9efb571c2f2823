import { beforeAll, expect, test } from 'vitest';
import { type EdgeReport, runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';
import { withOperation } from '../contracts/with-operation.js';

const word = {
  type: 'object',
  required: ['word'],
  properties: { word: { type: 'string' } },
} as const;
const answers = withOperation(emptyContract, '/answers', 'get', {
  operationId: 'streamAnswer',
  parameters: [{ name: 'length', in: 'query', schema: { type: 'integer', maximum: 9 } }],
  responses: {
    200: { description: 'Words', content: { 'text/event-stream': { schema: word } } },
  },
});

let report: EdgeReport;
beforeAll(async () => {
  report = await runClientContract({ contract: answers });
});

test('a stream of events is answered, with one event that keeps the schema', () => {
  const answered = report.exchanges.find(({ caseId }) => caseId.startsWith('streamAnswer answers'));
  expect(answered?.response).toMatchObject({
    status: 200,
    body: { text: 'data: {"word":"sample"}\n\n' },
  });
});

test('and the client hands it on as it is', () => {
  expect(report.findings).toEqual([]);
  expect(report.coverage).toMatchObject({ uncovered: [], excluded: [] });
});
