import { contract, type OpenApiDocument } from '@drata-connections/types/contract';
import { beforeAll, expect, test } from 'vitest';
import { type EdgeReport, runClientContract } from '../../src/index.js';

const string = { type: 'string' } as const;
const json = (schema: object, example?: unknown) => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
});

// What real documents have: rules that forbid nothing, formats of their own, alternatives that differ in what they require.
const document = {
  ...contract,
  security: [],
  paths: {
    '/notes/{key}': {
      parameters: [
        {
          name: 'key',
          in: 'path',
          required: true,
          schema: { ...string, minLength: 1, pattern: '^[\\w~ -]+$' },
        },
      ],
      post: {
        operationId: 'writeNote',
        parameters: [
          {
            name: 'state',
            in: 'query',
            schema: { type: ['string', 'null'], enum: ['open', null] },
          },
          {
            name: 'fields',
            in: 'query',
            schema: { oneOf: [string, { type: 'array', items: string }] },
          },
        ],
        requestBody: {
          required: true,
          content: json({
            type: 'object',
            required: ['type'],
            properties: {
              type: { ...string, enum: ['A', 'B'] },
              id: { type: 'integer', format: 'int64' },
              owner: string,
              icon: { ...string, format: 'emoji', minLength: 0, maxLength: 5, example: '🎉' },
              words: {
                type: 'object',
                propertyNames: { enum: ['de', 'fr'] },
                additionalProperties: string,
              },
              tags: { type: 'object', maxProperties: 3, additionalProperties: string },
            },
            oneOf: [{ required: ['id'] }, { required: ['owner'] }],
          }),
        },
        responses: {
          200: {
            description: 'Not as it should be',
            content: json(
              { type: 'object', required: ['done'], properties: { done: { type: 'boolean' } } },
              { done: 'yes' },
            ),
          },
          304: { description: 'As it was' },
          422: {
            description: 'Refused',
            content: json(
              { type: 'object', required: ['why'], properties: { why: string } },
              { reason: 'no' },
            ),
          },
        },
      },
    },
  },
};
const notes: OpenApiDocument = JSON.parse(JSON.stringify(document));

let report: EdgeReport;
beforeAll(async () => {
  report = await runClientContract({ contract: notes });
});

test('the client keeps such a contract, and everything is exercised that can be', () => {
  expect(report.findings).toEqual([]);
  expect(report.coverage.uncovered).toEqual([]);
  expect(report.ok).toBe(true);
});

test('only what the document is at fault for is excluded', () => {
  expect(report.coverage.excluded).toEqual([
    'writeNote: refusal application/json body.icon format: the format "emoji" is none that is defined',
  ]);
});

test.each([
  'path.key pattern',
  'application/json body.words propertyNames',
  'application/json body.tags maxProperties',
  'application/json body.icon maxLength',
  'application/json body oneOf',
])('%s is broken by a request', (rule) => {
  const point = report.coverage.points.find(
    ({ kind, name }) => kind === 'refusal' && name === rule,
  );
  expect(point).toMatchObject({ exercised: true });
});

test('what forbids nothing is no rule, and nothing stands for null in a query', () => {
  const names = report.coverage.points.map(({ name }) => name);
  expect(names.filter((name) => /minLength|int64|fields oneOf|body\.id format/.test(name))).toEqual(
    [],
  );
  expect(report.exchanges.filter(({ request }) => /state=null/.test(request.url))).toEqual([]);
});
