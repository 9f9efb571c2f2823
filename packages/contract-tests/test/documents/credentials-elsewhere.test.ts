import { expect, test } from 'vitest';
import { runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';
import { withOperation } from '../contracts/with-operation.js';

const contractOf = (key: { readonly type: string }) =>
  withOperation(
    { ...emptyContract, components: { securitySchemes: { key } }, security: [{ key: [] }] },
    '/files',
    'get',
    {
      operationId: 'listFiles',
      parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 9 } }],
      responses: { 200: { description: 'Files' }, 401: { description: 'Who are you?' } },
    },
  );

test.each(['header', 'query', 'cookie'])(
  'a key in the %s, which the client does not write by itself, is handed to it',
  async (place) => {
    const contract = contractOf({ type: 'apiKey', ...{ in: place, name: 'X-Files-Token' } });
    const { findings, coverage } = await runClientContract({ contract });
    expect(findings).toEqual([]);
    expect(coverage.uncovered).toEqual([]);
  },
);
