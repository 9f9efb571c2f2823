import { expect, test } from 'vitest';
import { lines, validatorOf } from '../judge/judge.js';

const pet = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    tag: { type: ['string', 'null'] },
    owner: {
      $ref: '#/components/schemas/Owner',
      properties: { since: { properties: { year: {} } } },
    },
  },
};
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const validator = validatorOf({
  openapi: '3.1.0',
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        responses: {
          '200': {
            description: 'Pets',
            headers: {
              'X-Total': { required: true, schema: { type: 'integer' } },
              'Retry-After': { schema: { type: 'string' } },
              'X-Note': { description: 'Without a schema' },
              'X-Cursor': { content: { 'application/json': { schema: { type: 'integer' } } } },
            },
            ...json({ type: 'array', items: { $ref: '#/components/schemas/Pet' } }),
          },
          '204': { description: 'None' },
          '4XX': { description: 'Wrong', ...json({ type: 'object', additionalProperties: true }) },
        },
      },
      post: {
        operationId: 'addPet',
        responses: {
          default: { description: 'Any', content: { 'text/*': { schema: { type: 'string' } } } },
          '200': {
            description: 'Old',
            content: { 'application/xml': { schema: { type: 'object' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: { Pet: pet, Owner: { type: 'object', properties: { name: { type: 'string' } } } },
  },
});

function respond(
  operationId: string,
  status: number,
  text: string | null,
  headers: Readonly<Record<string, string>> = {
    'content-type': 'application/json',
    'x-total': '1',
  },
) {
  const body = text === null ? null : new TextEncoder().encode(text);
  return validator.response(operationId, { status, headers: new Headers(headers), body });
}

test('a response as the contract has it', () => {
  expect(
    respond(
      'listPets',
      200,
      '[{"id": 1, "tag": null, "owner": {"name": "a", "since": {"year": 2}}}]',
    ),
  ).toMatchObject({
    declared: true,
    pointer: '#/paths/~1pets/get/responses/200',
    body: { value: [{ id: 1 }] },
    problems: [],
  });
  expect(respond('listPets', 204, null, {}).problems).toEqual([]);
  expect(respond('listPets', 404, '{"any": "thing"}').problems).toEqual([
    expect.objectContaining({ name: 'x-total', level: 'undeclared' }),
  ]);
});

test.each<readonly [string, string, string]>([
  ['a property that is missing', '[{}]', 'violation body /0 required: must have the property id'],
  ['a type', '[{"id": "1"}]', 'violation body /0/id type: must be an integer'],
  [
    'a property that no schema names',
    '[{"id": 1, "owner": {"name": "a", "age": 1}}]',
    'undeclared body /0/owner/age unknown: is not a property that the contract names',
  ],
  ['no JSON', '<html>', 'violation body  malformed: must be JSON in UTF-8'],
  ['nothing', '', 'violation body  required: must not be empty: the contract has application/json'],
])('%s', (_, text, expected) => {
  expect(lines(respond('listPets', 200, text).problems)).toEqual([expected]);
});

test('a status that is not declared', () => {
  const verdict = respond('listPets', 500, '{}');
  expect(verdict).toMatchObject({ declared: false, pointer: undefined });
  expect(lines(verdict.problems)).toEqual([
    'undeclared status  unknown: must be one of 200, 204, 4XX',
  ]);
});

test('a media type that is not declared', () => {
  const headers = { 'content-type': 'text/html', 'x-total': '1' };
  expect(lines(respond('listPets', 200, '<html>', headers).problems)).toEqual([
    'undeclared media-type  content-type: must be application/json',
  ]);
});

test('headers that are missing, wrong, or not declared', () => {
  const headers = (more: Readonly<Record<string, string>>) => ({
    ...{ 'content-type': 'application/json', date: 'today', 'cache-control': 'no-store' },
    ...more,
  });
  expect(lines(respond('listPets', 200, '[]', headers({})).problems)).toEqual([
    'violation header X-Total required: is required',
  ]);
  expect(lines(respond('listPets', 200, '[]', headers({ 'x-total': 'x' })).problems)).toEqual([
    'violation header X-Total type: must be an integer',
  ]);
  const strange = headers({ 'x-total': '1', 'x-trace': 'abc' });
  expect(lines(respond('listPets', 200, '[]', strange).problems)).toEqual([
    'undeclared header x-trace unknown: is not a header that the contract names',
  ]);
});

test('headers that are declared without a schema, or by a media type', () => {
  const headers = (cursor: string) => ({
    ...{ 'content-type': 'application/json', 'x-total': '1', 'x-note': 'any' },
    'x-cursor': cursor,
  });
  expect(respond('listPets', 200, '[]', headers('7')).problems).toEqual([]);
  expect(lines(respond('listPets', 200, '[]', headers('"7"')).problems)).toEqual([
    'violation header X-Cursor type: must be an integer',
  ]);
  expect(lines(respond('listPets', 200, '[]', headers('{')).problems)).toEqual([
    'violation header X-Cursor malformed: must be written as the contract has it',
  ]);
});

test('a reset, which has no body', () => {
  expect(respond('addPet', 205, null, {}).problems).toEqual([]);
});

test('a default response, a wildcard, and a body that cannot be checked', () => {
  const text = { 'content-type': 'text/plain' };
  expect(respond('addPet', 500, 'any', text)).toMatchObject({ declared: true, problems: [] });
  const xml = { 'content-type': 'application/xml' };
  expect(lines(respond('addPet', 200, '<pet/>', xml).problems)).toEqual([
    'undeclared media-type  unreadable: cannot be checked by the contract in this media type',
  ]);
});

test('an operation that the contract does not have', () => {
  expect(() => respond('feedPet', 200, '')).toThrow(RangeError);
});
