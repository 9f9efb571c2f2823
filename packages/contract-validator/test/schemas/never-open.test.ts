import { describe, expect, test } from 'vitest';
import { generateChecks } from '../../src/generate.js';
import { ContractSchemaError } from '../../src/index.js';
import { judge, lines, validatorOf } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

const withSchema = (schema: unknown, components: object = {}) =>
  operationWith({ parameters: [{ name: 'x', in: 'query', schema }] }, { components });

describe('a schema that cannot be compiled is an error with its pointer', () => {
  test.each<readonly [string, object]>([
    ['a broken pattern', withSchema({ type: 'string', pattern: '(' })],
    ['an unknown keyword', withSchema({ type: 'string', maxLenght: 5 })],
    ['an unknown type', withSchema({ type: 'text' })],
    ['a bound that is none', withSchema({ type: 'string', maxLength: '5' })],
    ['a reference to nothing', withSchema({ $ref: '#/components/schemas/Gone' })],
    ['a reference to another document', withSchema({ $ref: 'other.yaml#/Pet' })],
    [
      'references in a circle',
      withSchema(
        { $ref: '#/components/schemas/A' },
        {
          schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
        },
      ),
    ],
    [
      'a reference to nothing, deep within',
      withSchema({ type: 'array', items: { anyOf: [{ $ref: '#/components/schemas/Gone' }] } }),
    ],
    [
      'a style that is none',
      operationWith({ parameters: [{ name: 'x', in: 'query', style: 'label', schema: {} }] }),
    ],
    ['a parameter without a schema', operationWith({ parameters: [{ name: 'x', in: 'query' }] })],
    [
      'a response',
      operationWith({
        responses: { '200': { content: { 'application/json': { schema: { type: 'text' } } } } },
      }),
    ],
  ])('%s', (_, contract) => {
    expect(() => validatorOf(contract)).toThrow(ContractSchemaError);
    expect(() => validatorOf(contract)).toThrow(/at #\/(paths\/~1things\/get|components\/schemas)/);
    expect(() => generateChecks(contract)).toThrow(ContractSchemaError);
  });
});

test('a value that is nested without end is refused, whatever the stack can hold', async () => {
  const Tree = { type: 'array', items: { $ref: '#/components/schemas/Tree' } };
  const requestBody = { content: { 'application/json': { schema: Tree } } };
  const contract = operationWith({ requestBody }, { components: { schemas: { Tree } } });
  const headers = { 'content-type': 'application/json' };
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const send = async (depth: number) =>
    (await judge(contract, '/things', { method: 'POST', body: nested(depth), headers })).problems;
  expect(await send(50)).toEqual([]);
  expect(await send(200_000)).toMatchObject([{ location: 'body', level: 'violation' }]);
});

test('a body that cannot be checked is refused', async () => {
  const contract = operationWith({
    requestBody: { content: { 'application/xml': { schema: { type: 'object' } } } },
  });
  const headers = { 'content-type': 'application/xml' };
  const { problems } = await judge(contract, '/things', { method: 'POST', body: '<a/>', headers });
  expect(lines(problems)).toEqual([
    'violation media-type  unreadable: cannot be checked by the contract in this media type',
  ]);
});
