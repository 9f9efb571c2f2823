import type { OpenApiDocument } from '@drata-connections/types/contract';

/** A contract of somebody else: patterns, a schema that holds itself, an operation without a value that can be derived. */
export const foreignContract: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Railway timetable', version: '7.1.0' },
  security: [{ token: [] }],
  paths: {
    '/stations/{code}/departures': {
      parameters: [
        {
          name: 'code',
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: '^[A-Z]{2,5}$' },
        },
      ],
      get: {
        operationId: 'listDepartures',
        parameters: [
          { name: 'after', in: 'query', schema: { type: 'string', format: 'date-time' } },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['TRAIN', 'BUS'] } },
        ],
        responses: {
          200: {
            description: 'What leaves',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Departure' } },
              },
            },
          },
        },
      },
      put: {
        operationId: 'planDeparture',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Departure' } } },
        },
        responses: { 204: { description: 'Planned' } },
      },
    },
    '/riddles/{answer}': {
      get: {
        operationId: 'readRiddle',
        parameters: [
          {
            name: 'answer',
            in: 'path',
            required: true,
            schema: { type: 'string', pattern: '^(?!.*[aeiou])[a-z]{40}(?<=xyz)$' },
          },
        ],
        responses: { 200: { description: 'The riddle' } },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Departure: {
        type: 'object',
        required: ['number'],
        properties: {
          number: { type: 'integer', minimum: 1 },
          platform: { type: ['string', 'null'], pattern: '^\\d{1,2}[a-d]?$' },
          next: { $ref: '#/components/schemas/Departure' },
        },
      },
    },
  },
};
