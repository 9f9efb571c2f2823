import { expect, test } from 'vitest';
import {
  belowPath,
  ownContract as contract,
  toOpenApi30,
  withConnectionId,
  withNamedExamples,
} from '../../mutants/index.js';

test('the contract as OpenAPI 3.0 says the same', () => {
  expect(toOpenApi30(contract)).toMatchObject({
    openapi: '3.0.3',
    components: {
      schemas: {
        Connection: {
          properties: {
            id: { type: 'number' },
            connectedAt: { type: 'string', format: 'date-time', nullable: true },
          },
        },
      },
    },
  });
});

test('what OpenAPI 3.0 has not is left out', () => {
  const text = JSON.stringify(toOpenApi30(contract));
  expect(text).not.toContain('"null"');
  expect(text).not.toContain('jsonSchemaDialect');
  expect(text).not.toContain('"x-');
});

test('a schema of two types cannot be said in OpenAPI 3.0', () => {
  expect(() => toOpenApi30({ schema: { type: ['string', 'number'] } })).toThrow(/Use `anyOf`/);
});

test('a path parameter has an example', () => {
  expect(withConnectionId(contract, 124)).toMatchObject({
    components: { parameters: { ConnectionId: { in: 'path', example: 124 } } },
  });
});

test('successes have examples of one name, and errors keep theirs', () => {
  expect(withNamedExamples(contract, 124)).toMatchObject({
    components: {
      parameters: { ConnectionId: { examples: { SUCCESS: { value: 124 } } } },
      responses: {
        NotFound: { content: { 'application/json': { example: { statusCode: 404 } } } },
      },
    },
  });
});

test('paths are put below another', () => {
  const paths = belowPath({ paths: { '/connections': { get: {} } } }, '/server-3')['paths'];
  expect(paths).toEqual({ '/server-3/connections': { get: {} } });
});
