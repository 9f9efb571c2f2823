import { formats } from '@drata-connections/contract-validator/runtime';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { deriveCases } from '../src/index.js';

test.each(Object.entries(formats))('a value of the format %s can be derived', (format, rule) => {
  const isNumber = typeof rule === 'object' && 'type' in rule;
  const schema = { type: isNumber ? 'number' : 'string', format };
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title: 'Formats', version: '1' },
    paths: {
      '/values': {
        get: {
          operationId: 'readValues',
          parameters: [{ name: 'value', in: 'query', required: true, schema }],
          responses: { 204: { description: 'Read' } },
        },
      },
    },
  };
  expect(deriveCases(document).length).toBeGreaterThan(0);
});
