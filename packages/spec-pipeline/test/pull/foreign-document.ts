import type { JsonObject } from '../../src/document/json.js';

/**
 * A whole document of somebody else, in OpenAPI 3.0, with nothing of ours but names: components and an operation are
 * called as ours are.
 */
export const foreignDocument: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Railway timetable', version: '7.1.0' },
  servers: [
    { url: 'https://timetable.example.com/{edition}', variables: { edition: { default: 'v7' } } },
  ],
  security: [{ token: [] }],
  paths: {
    '/stations/{code}/connections': {
      parameters: [
        {
          name: 'code',
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: '^[A-Z]{2,5}$' },
        },
      ],
      get: {
        operationId: 'listConnections',
        tags: ['Departures'],
        parameters: [
          { name: 'after', in: 'query', schema: { type: 'string', format: 'date-time' } },
          { name: 'kind', in: 'query', schema: { $ref: '#/components/schemas/ProviderTypeEnum' } },
        ],
        responses: {
          200: {
            description: 'The trains that leave',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Connection' } },
              },
            },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      put: {
        tags: ['Departures', 'Plans'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Connection' } } },
        },
        responses: { 204: { description: 'Planned' } },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    responses: {
      NotFound: {
        description: 'No such station',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiError' } } },
      },
    },
    schemas: {
      ProviderTypeEnum: { type: 'string', enum: ['TRAIN', 'BUS'] },
      ApiError: { type: 'string', nullable: true },
      Connection: {
        type: 'object',
        required: ['number'],
        properties: {
          number: { type: 'integer', minimum: 1 },
          platform: { type: 'string', nullable: true, pattern: '^\\d{1,2}[a-d]?$' },
          next: { $ref: '#/components/schemas/Connection' },
        },
      },
    },
  },
};
