import { expect, test } from 'vitest';
import { measureSize } from '../src/bundle/measure-size.js';

// What is generated grows with the contract, so it stays out.
const generated = ['@drata-connections/types', '@drata-connections/types/*'];

// Raise a bound only for what users gain by the change; lower it when the client gets lighter. The targets themselves
// are in `size-limit.config.ts`.
test.each([
  ['client-all', 10_700],
  ['client-list', 6_420],
])('%s holds no more code than it did', async (entry, bound) => {
  const { gzip } = await measureSize(entry, generated);
  expect(gzip).toBeLessThanOrEqual(bound);
});
