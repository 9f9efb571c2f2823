import type { OpenApiDocument } from '@drata-connections/types/contract';

const done = { responses: { '204': { description: 'Done' } } };
const json = (schema: unknown) => ({
  requestBody: { required: true, content: { 'application/json': { schema } } },
});

/** A contract of no vendor: it has everything that mock servers are known to check wrongly. */
const document: unknown = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Kennel', version: '1' },
  servers: [{ url: 'https://kennel.example/api/v3' }],
  paths: {
    '/dogs': {
      get: {
        operationId: 'listDogs',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1 } },
          { name: 'name', in: 'query', schema: { type: 'string' } },
        ],
        ...done,
      },
    },
    '/dogs/photos': {
      post: {
        operationId: 'addPhotos',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['photo', 'about'],
                properties: {
                  photo: { type: 'string', format: 'binary' },
                  about: {
                    type: 'object',
                    required: ['age'],
                    properties: { age: { type: 'integer', minimum: 0 } },
                  },
                  tags: { type: 'array', items: { type: 'string', maxLength: 5 } },
                },
              },
              encoding: { photo: { contentType: 'image/png, image/jpeg' } },
            },
          },
        },
        ...done,
      },
    },
    '/dogs/pedigree': {
      post: {
        operationId: 'addPedigree',
        ...json({ $ref: '#/components/schemas/Pedigree' }),
        ...done,
      },
    },
    '/dogs/point': {
      post: {
        operationId: 'addPoint',
        ...json({
          type: 'array',
          prefixItems: [{ type: 'number' }, { type: 'string' }],
          items: false,
        }),
        ...done,
      },
    },
    '/dogs/owner': {
      post: {
        operationId: 'addOwner',
        ...json({ type: 'object', dependentRequired: { street: ['city'] } }),
        ...done,
      },
    },
    '/dogs/chip': {
      post: {
        operationId: 'addChip',
        ...json({
          allOf: [{ type: 'object', properties: { chip: { type: 'string' } } }],
          properties: { year: { type: 'integer' } },
          unevaluatedProperties: false,
        }),
        ...done,
      },
    },
    '/dogs/scores': {
      post: {
        operationId: 'addScores',
        ...json({ type: 'object', propertyNames: { pattern: '^[a-z]+$' } }),
        ...done,
      },
    },
  },
  components: {
    schemas: {
      Pedigree: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          parents: { type: 'array', items: { $ref: '#/components/schemas/Pedigree' } },
        },
      },
    },
  },
};

export const probeContract: OpenApiDocument = asDocument(document);

function asDocument(value: unknown): OpenApiDocument {
  const isDocument = (each: unknown): each is OpenApiDocument =>
    typeof each === 'object' && each !== null && 'paths' in each && 'openapi' in each;
  if (!isDocument(value)) throw new Error('The contract of the probes is no document.');
  return value;
}
