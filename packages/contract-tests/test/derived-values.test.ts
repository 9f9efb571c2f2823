import type { OpenApiDocument, Operation, Schema } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { deriveCases } from '../src/index.js';
import { ownContract as contract } from './contracts/own-contract.js';
import { withOperation } from './contracts/with-operation.js';

function bodiesOf(schema: Schema): ReadonlyMap<string, unknown> {
  const operation: Operation = {
    operationId: 'sendThing',
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { 204: { description: 'Sent' } },
  };
  return callsOf(withOperation(contract, '/things', 'post', operation), 'body');
}

function callsOf(document: OpenApiDocument, part: 'body' | 'path'): ReadonlyMap<string, unknown> {
  return new Map(
    deriveCases(document)
      .filter(({ operation, kind }) => operation.path.startsWith('/things') && kind === 'answer')
      .map(({ title, call }) => [title, part === 'body' ? call.body?.value : call.path['id']]),
  );
}

test('a text from all over Unicode is sent where any is allowed', () => {
  const bodies = bodiesOf({
    type: 'object',
    properties: { name: { type: 'string' }, colour: { type: 'string', enum: ['red'] } },
  });
  expect(bodies.get('sends application/json: name = from all over Unicode')).toMatchObject({
    name: expect.stringMatching(/\p{Script=Han}/u),
  });
  expect([...bodies.keys()].filter((title) => /colour = .*Unicode/.test(title))).toEqual([]);
});

test('each alternative is sent, of a pattern without an example, too', () => {
  const when = {
    anyOf: [
      { title: 'Day', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      { title: 'Epoch', type: 'integer', minimum: 1 },
      { type: 'string', pattern: '^Q[1-4] \\d{4}$' },
    ],
  };
  const bodies = bodiesOf({ type: 'object', properties: { when } });
  const sent = [...bodies.values()].map((body) => JSON.stringify(body));
  expect(sent).toContainEqual(expect.stringMatching(/"when":"\d{4}-\d{2}-\d{2}"/));
  expect(sent).toContainEqual(expect.stringMatching(/"when":1\}/));
  expect(sent).toContainEqual(expect.stringMatching(/"when":"Q[1-4] \d{4}"/));
});

test('numbers in a path are as large, small and broken as the contract lets them be', () => {
  const pathOf = (schema: Schema) => {
    const operation: Operation = {
      operationId: 'readThing',
      parameters: [{ name: 'id', in: 'path', required: true, schema }],
      responses: { 204: { description: 'Read' } },
    };
    return [...callsOf(withOperation(contract, '/things/{id}', 'get', operation), 'path').values()];
  };
  expect(pathOf({ type: 'number' })).toEqual(expect.arrayContaining([2 ** 32 + 1, 0.5, 1e21, -7]));
  const whole = pathOf({ type: 'integer', minimum: 1, maximum: 5_000_000_000 });
  expect(whole).toContain(2 ** 32 + 1);
  expect(whole).not.toContain(0.5);
  expect(whole).not.toContain(-7);
});
