import { createContractValidator } from '@drata-connections/contract-validator';
import { expect, test } from 'vitest';
import { compileContract } from '../../src/contract.js';
import { openAccount } from '../account/open-account.js';
import { ownContract as contract } from '../account/own-contract.js';

// Beyond a number of operations, those without a behaviour have no generated checks.
const responses = { '200': { description: 'Fine' } };
const unchecked = createContractValidator({
  contract: {
    ...contract,
    paths: {
      '/health': { get: { operationId: 'getHealth', responses } },
      '/connections': { delete: { operationId: 'deleteConnections', responses } },
    },
  },
  compiler: { compile: () => () => [] },
});
const { call } = openAccount({ contract: { ...compileContract(contract), unchecked } });

test('an operation without checks is answered 501', async () => {
  for (const [method, path] of [
    ['GET', '/health'],
    ['DELETE', '/connections'],
  ] as const) {
    expect(await call(path, { method })).toMatchObject({ status: 501 });
  }
});

test('a method that the path does not take is answered 405, with all that it takes', async () => {
  const answer = await call('/connections', { method: 'PATCH' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, DELETE');
  expect((await call('/health', { method: 'PATCH' })).status).toBe(405);
  expect((await call('/nowhere')).status).toBe(404);
});
