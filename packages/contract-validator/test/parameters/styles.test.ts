import { describe, expect, test } from 'vitest';
import { judge } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

const list = { type: 'array', items: { type: 'integer' } };
const record = { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } } };

describe('query', () => {
  test.each([
    ['form, exploded', { schema: list }, 'x=1&x=2', [1, 2]],
    ['form, not exploded', { schema: list, explode: false }, 'x=1,2', [1, 2]],
    ['spaceDelimited', { schema: list, style: 'spaceDelimited' }, 'x=1%202', [1, 2]],
    ['pipeDelimited', { schema: list, style: 'pipeDelimited' }, 'x=1|2', [1, 2]],
    ['an object, exploded', { schema: record }, 'a=1&b=2', { a: 1, b: '2' }],
    ['an object, not exploded', { schema: record, explode: false }, 'x=a,1,b,2', { a: 1, b: '2' }],
    ['deepObject', { schema: record, style: 'deepObject' }, 'x[a]=1&x[b]=2', { a: 1, b: '2' }],
    ['JSON', { content: { 'application/json': { schema: record } } }, 'x={"a":1}', { a: 1 }],
    ['a number', { schema: { type: 'number' } }, 'x=1.5', 1.5],
    ['a boolean', { schema: { type: 'boolean' } }, 'x=true', true],
    ['text that looks like a number', { schema: { type: 'string' } }, 'x=1', '1'],
    ['a blank', { schema: { type: 'string' } }, 'x=a+b%20c', 'a b c'],
    ['a default', { schema: { type: 'integer', default: 7 } }, '', 7],
  ])('%s', async (_, parameter, query, expected) => {
    const contract = operationWith({ parameters: [{ name: 'x', in: 'query', ...parameter }] });
    const verdict = await judge(contract, `/things?${query}`);
    expect(verdict.problems).toEqual([]);
    expect(verdict.query['x']).toEqual(expected);
  });
});

describe('path', () => {
  test.each([
    ['simple', {}, '1,2', [1, 2]],
    ['label', { style: 'label' }, '.1,2', [1, 2]],
    ['label, exploded', { style: 'label', explode: true }, '.1.2', [1, 2]],
    ['matrix', { style: 'matrix' }, ';x=1,2', [1, 2]],
    ['matrix, exploded', { style: 'matrix', explode: true }, ';x=1;x=2', [1, 2]],
  ])('%s', async (_, style, text, expected) => {
    const parameters = [{ name: 'x', in: 'path', required: true, schema: list, ...style }];
    const get = { operationId: 'call', parameters, responses: {} };
    const contract = { openapi: '3.1.0', paths: { '/{x}': { get } } };
    const verdict = await judge(contract, `/${text}`);
    expect(verdict.problems).toEqual([]);
    expect(verdict.path['x']).toEqual(expected);
  });
});

test('headers and cookies', async () => {
  const contract = operationWith({
    parameters: [
      { name: 'X-Ids', in: 'header', schema: list },
      { name: 'size', in: 'cookie', schema: { type: 'integer' } },
    ],
  });
  const verdict = await judge(contract, '/things', {
    headers: { 'x-ids': '1, 2', cookie: 'other=a; size=5' },
  });
  expect(verdict).toMatchObject({
    problems: [],
    headers: { 'X-Ids': [1, 2] },
    cookies: { size: 5 },
  });
});

test('every spelling of a list, where that is wanted', async () => {
  const contract = operationWith({ parameters: [{ name: 'x', in: 'query', schema: list }] });
  for (const query of ['x=1&x=2', 'x[]=1&x[]=2', 'x[0]=1&x[1]=2', 'x=1,2']) {
    const lenient = await judge(contract, `/things?${query}`, {}, { arraySpelling: () => 'any' });
    expect(lenient).toMatchObject({ problems: [], query: { x: [1, 2] } });
    const strict = await judge(contract, `/things?${query}`);
    expect(strict.problems.length > 0).toBe(query !== 'x=1&x=2');
  }
});
