import type { Operation } from '@drata-connections/types/contract';

/** An operation that no client knows. */
export const healthOperation: Operation = {
  operationId: 'readHealth',
  parameters: [{ name: 'depth', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 3 } }],
  responses: {
    200: {
      description: 'How it is',
      content: { 'application/json': { schema: { type: 'object' }, example: { well: true } } },
    },
  },
};
