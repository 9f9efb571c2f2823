import type { OpenApiDocument } from '@drata-connections/types/contract';

const json = (schema: object) => ({ 'application/json': { schema } });
const string = { type: 'string' } as const;

// What real documents have that ours has not: alternatives in a path, bodies that are no JSON, no success, and more.
const document = {
  openapi: '3.1.0',
  info: { title: 'Odds and ends', version: '1.0.0' },
  security: [{ token: [] }, { key: [] }],
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'readThing',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { oneOf: [{ type: 'integer' }, string] },
          },
          { name: 'Accept', in: 'header', schema: string },
          { name: 'Prefer', in: 'header', schema: { ...string, enum: ['return=minimal'] } },
          { name: 'home', in: 'query', schema: { ...string, format: 'url' } },
          { name: 'from', in: 'query', schema: { ...string, pattern: '^/(?!\\*)[a-z]+$' } },
        ],
        responses: {
          200: {
            description: 'As JSON or YAML',
            content: {
              ...json({ type: 'object', required: ['id'], properties: { id: string } }),
              'text/yaml': { schema: string },
            },
          },
          404: { description: 'Gone, without a word' },
        },
      },
      put: {
        operationId: 'writeThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
        requestBody: {
          required: true,
          content: {
            'application/x-lines': { schema: { type: 'object', properties: { line: string } } },
            'application/json': {
              schema: {
                type: 'object',
                required: ['id', 'undescribed'],
                minProperties: 2,
                properties: { id: { ...string, readOnly: true }, note: string },
              },
              examples: {
                whole: { $ref: '#/components/examples/whole' },
                broken: { value: { note: 7 } },
                elsewhere: { externalValue: 'https://example.com/thing.json' },
              },
            },
            'text/plain': { schema: string },
          },
        },
        responses: { 204: { description: 'Written' } },
      },
    },
    '/old': {
      get: { operationId: 'readOld', responses: { 302: { description: 'It has moved' } } },
    },
    '/examples': {
      get: {
        operationId: 'readExample',
        responses: {
          200: {
            description: 'Not what it should be',
            content: {
              'application/json': { schema: { type: 'object' }, example: ['not an object'] },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'Authorization' },
    },
    examples: { whole: { value: { undescribed: true, note: 'all of it' } } },
  },
};

/** As it is read from a file: our types of a document do not name all of that. */
export const oddContract: OpenApiDocument = JSON.parse(JSON.stringify(document));
