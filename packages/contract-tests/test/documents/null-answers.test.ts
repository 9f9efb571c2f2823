import type { OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';

const operation = (operationId: string, schema: { readonly type: string | readonly string[] }) => ({
  operationId,
  responses: {
    200: {
      description: 'Nothing is known.',
      content: { 'application/json': { schema, examples: { nothing: { value: null } } } },
    },
  },
});
const contract: OpenApiDocument = {
  ...emptyContract,
  paths: {
    '/nothing': { get: operation('readNothing', { type: ['object', 'null'] }) },
    '/broken': { get: operation('readBroken', { type: 'object' }) },
  },
};

test('an answer of null is read as null, where it is declared and where it breaks its schema', async () => {
  const { findings, cases, coverage } = await runClientContract({ contract });
  expect(findings).toEqual([]);
  expect(cases.find(({ id }) => id.startsWith('readNothing answers 200'))?.skipped).toBeUndefined();
  expect(coverage.excluded).toContainEqual(
    expect.stringMatching(/^readBroken: .*the contract's own example breaks its schema/),
  );
});
