import { describe, expect, test } from 'vitest';
import { judge, validatorOf } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

/** How many problems a JSON body has. */
async function problemsOf(schema: unknown, value: unknown, openapi = '3.1.0', components = {}) {
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  const contract = operationWith({ requestBody }, { openapi, components });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(value);
  return (await judge(contract, '/things', { method: 'POST', body, headers })).problems.length;
}

describe('OpenAPI 3.0', () => {
  test.each<readonly [string, object, unknown, number]>([
    ['null where it is allowed', { type: 'string', nullable: true }, null, 0],
    ['null where it is not', { type: 'string' }, null, 1],
    ['null in an enum', { type: 'string', nullable: true, enum: ['a'] }, null, 0],
    [
      'a property of the name',
      { type: 'object', properties: { nullable: { type: 'string' } } },
      { nullable: 1 },
      1,
    ],
    ['the bound itself', { type: 'number', minimum: 1, exclusiveMinimum: true }, 1, 1],
    ['above the bound', { type: 'number', minimum: 1, exclusiveMinimum: true }, 1.1, 0],
    ['a bound that is included', { type: 'number', maximum: 1, exclusiveMaximum: false }, 1, 0],
  ])('%s', async (_, schema, value, count) => {
    expect(await problemsOf(schema, value, '3.0.3')).toBe(count);
  });
});

describe('JSON Schema 2020-12', () => {
  const tree = {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  };
  test.each<readonly [string, object, unknown, unknown]>([
    ['prefixItems', { prefixItems: [{ type: 'number' }], items: false }, [1], [1, 2]],
    ['dependentRequired', { dependentRequired: { a: ['b'] } }, { a: 1, b: 1 }, { a: 1 }],
    ['dependentSchemas', { dependentSchemas: { a: { required: ['b'] } } }, { b: 1 }, { a: 1 }],
    ['propertyNames', { type: 'object', propertyNames: { maxLength: 1 } }, { a: 1 }, { ab: 1 }],
    [
      'unevaluatedProperties',
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { a: 1 },
      { b: 1 },
    ],
    ['unevaluatedItems', { prefixItems: [{}], unevaluatedItems: false }, [1], [1, 2]],
    ['contains', { type: 'array', contains: { const: 1 }, maxContains: 1 }, [1, 2], [1, 1]],
    [
      'if and then',
      JSON.parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}}'),
      { a: 1, b: 1 },
      { a: 1 },
    ],
    [
      'a recursive schema',
      { $ref: '#/components/schemas/Tree' },
      { name: 'a', children: [{ name: 'b' }] },
      { name: 'a', children: [{}] },
    ],
    [
      'date-time',
      { type: 'string', format: 'date-time' },
      '2024-02-29T10:00:00Z',
      '2023-02-29T10:00:00Z',
    ],
    ['email', { type: 'string', format: 'email' }, 'a@example.com', 'a@b@example.com'],
    ['uri', { type: 'string', format: 'uri' }, 'https://example.com/a?b=1', 'no uri'],
    ['uuid', { type: 'string', format: 'uuid' }, '123e4567-e89b-12d3-a456-426614174000', '123'],
    ['ipv4', { type: 'string', format: 'ipv4' }, '127.0.0.1', '127.0.0.256'],
    ['ipv6', { type: 'string', format: 'ipv6' }, '::ffff:127.0.0.1', '::1::'],
    ['characters, not units', { type: 'string', maxLength: 1 }, '😀', 'ab'],
    [
      'uniqueItems',
      { uniqueItems: true },
      [{ a: 1 }, { a: 2 }],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
  ])('%s', async (_, schema, valid, invalid) => {
    const components = { schemas: { Tree: tree } };
    expect(await problemsOf(schema, valid, '3.1.0', components)).toBe(0);
    expect(await problemsOf(schema, invalid, '3.1.0', components)).toBeGreaterThan(0);
  });
});

test('each side sends its own properties', async () => {
  const schema = {
    type: 'object',
    required: ['id', 'password'],
    properties: {
      id: { type: 'string', readOnly: true },
      password: { type: 'string', writeOnly: true },
    },
  };
  expect(await problemsOf(schema, { password: 'a' })).toBe(0);
  expect(await problemsOf(schema, { id: 'a' })).toBe(1);
  const responses = { '200': { content: { 'application/json': { schema } } } };
  const validator = validatorOf(operationWith({ responses }));
  const respond = (text: string) =>
    validator.response('call', {
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      body: new TextEncoder().encode(text),
    }).problems.length;
  expect([respond('{"id": "a"}'), respond('{"password": "a"}')]).toEqual([0, 1]);
});
