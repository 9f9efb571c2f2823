import { expect, test } from 'vitest';
import { judge, lines } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

const parameters = [
  { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 50 } },
  { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
  { name: 'flag', in: 'query', allowEmptyValue: true, schema: { type: 'boolean' } },
  { name: 'X-Must', in: 'header', required: true, schema: { type: 'string', minLength: 2 } },
];
const contract = operationWith({ parameters });
const headers = { 'x-must': 'yes' };

test.each([
  ['limit=51', 'violation query limit maximum: must not be greater than 50'],
  ['limit=x', 'violation query limit type: must be an integer'],
  ['limit=', 'violation query limit empty: must not be empty'],
  ['limit=1&limit=2', 'violation query limit repeated: must not be repeated'],
  ['ids=1&ids=x', 'violation query ids/1 type: must be an integer'],
  [
    'limt=1',
    'undeclared query limt unknown: is not a query parameter of this operation (limit, ids, flag)',
  ],
  ['limit=%ff', 'violation query  malformed: must be percent-encoded UTF-8'],
  [
    '__proto__=1',
    'undeclared query __proto__ unknown: is not a query parameter of this operation (limit, ids, flag)',
  ],
])('%s', async (query, expected) => {
  const { problems } = await judge(contract, `/things?${query}`, { headers });
  expect(lines(problems)).toEqual([expected]);
});

test('a header that is missing, or wrong', async () => {
  expect(lines((await judge(contract, '/things')).problems)).toEqual([
    'violation header X-Must required: is required',
  ]);
  const { problems } = await judge(contract, '/things', { headers: { 'x-must': 'y' } });
  expect(lines(problems)).toEqual([
    'violation header X-Must minLength: must not be shorter than 2 characters',
  ]);
});

test('an empty value where it is allowed', async () => {
  expect((await judge(contract, '/things?flag=', { headers })).problems).toEqual([]);
});

test('a credential in the query is no parameter, and no stranger', async () => {
  const secured = operationWith(
    { security: [{ key: [] }] },
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } } } },
  );
  expect((await judge(secured, '/things?key=abc')).problems).toEqual([]);
  expect((await judge(secured, '/things?kee=abc')).problems).toHaveLength(1);
});

test('a problem says where the rule stands, and never what the value was', async () => {
  const { problems } = await judge(contract, '/things?limit=secret', { headers });
  expect(problems[0]).toMatchObject({
    schemaPointer: '#/paths/~1things/get/parameters/0/schema/type',
    expected: 'an integer',
    actual: 'a string of 6 characters',
  });
  expect(JSON.stringify(problems)).not.toContain('secret');
});
