import { formats } from '@drata-connections/contract-validator/runtime';
import { expect, test } from 'vitest';
import { deriveCases } from '../src/index.js';
import { emptyContract } from './contracts/empty-contract.js';
import { withOperation } from './contracts/with-operation.js';

test.each(Object.entries(formats))('a value of the format %s can be derived', (format, rule) => {
  const isNumber = typeof rule === 'object' && 'type' in rule;
  const schema = { type: isNumber ? 'number' : 'string', format };
  const document = withOperation(emptyContract, '/values', 'get', {
    operationId: 'readValues',
    parameters: [{ name: 'value', in: 'query', required: true, schema }],
    responses: { 204: { description: 'Read' } },
  });
  expect(deriveCases(document).length).toBeGreaterThan(0);
});
