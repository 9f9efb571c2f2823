import { describe, expect, test } from 'vitest';
import type { DefaultApiKeyName } from '../../src/index.js';
import { openAccount } from '../account/open-account.js';
import { ownOperations } from '../account/own-operations.js';
import { contractViolations } from '../contract/contract-violations.js';

type Expected = readonly [key: DefaultApiKeyName, listing: number, importing: number];

/** The status for each key; where it is let in, uploads fail later, on a body that is no upload. */
const matrix: readonly Expected[] = [
  ['full', 200, 400],
  ['readOnly', 200, 403],
  ['importOnly', 403, 400],
  ['expired', 401, 401],
  ['noTerms', 412, 412],
  ['noPlan', 402, 402],
  ['featureOff', 200, 403],
];

describe.each(matrix)('the key %s', (name, listing, importing) => {
  test.each(ownOperations)('$id', async ({ path, method, permission }) => {
    const { emulator, call } = openAccount();
    const answer = await call(path.replace('{id}', '1'), {
      method,
      authorization: `Bearer ${emulator.apiKeys[name]}`,
      ...(method === 'GET' ? {} : { body: 'nonsense' }),
    });
    const status = permission === 'connections-get' ? listing : importing;
    expect(answer).toMatchObject({ status });
    if (status === 200) return;
    expect(contractViolations('#/components/schemas/ApiError', answer.body)).toEqual([]);
    expect(answer.body).toMatchObject({ statusCode: status });
  });
});
