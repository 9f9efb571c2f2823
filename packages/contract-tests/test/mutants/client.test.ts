import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkClient, clientFaults, ownContract } from '../../mutants/index.js';
import { type PrismMock, startPrismMock } from '../../src/index.js';

/** A few kinds; the command `mutants` runs them all. */
const sample = ['array-brackets', 'form-part-name', 'error-swallowed'];

let mock: PrismMock;
beforeAll(async () => {
  mock = await startPrismMock(ownContract);
});
afterAll(() => mock.close());

test('nothing is found on a client without a fault', async () => {
  expect(await checkClient(mock)).toEqual({ problem: null, excused: [] });
});

test.each(sample)('%s is found, and not put down to the mock', async (id) => {
  const fault = clientFaults.find((each) => each.id === id);
  expect(fault && (await checkClient(mock, fault.spoilt))).toEqual({
    problem: expect.any(String),
    excused: [],
  });
});
