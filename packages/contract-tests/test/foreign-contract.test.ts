import { expect, test } from 'vitest';
import { runClientContract } from '../src/index.js';
import { foreignContract } from './contracts/foreign-contract.js';

test('client.http keeps the contract of somebody else, and what cannot be derived is named', async () => {
  const { cases, findings, coverage } = await runClientContract({ contract: foreignContract });
  expect(findings).toEqual([]);
  const driven = new Set(cases.map(({ operationId }) => operationId));
  expect(driven).toEqual(new Set(['listDepartures', 'planDeparture']));
  expect(coverage.uncovered).toContainEqual(
    expect.stringMatching(/^readRiddle: derivation Failed to derive a value of the schema/),
  );
  const missed = coverage.uncovered.filter((name) => !name.startsWith('readRiddle'));
  expect(missed).toEqual([]);
});

test('how much has to be exercised can be said', async () => {
  const { ok } = await runClientContract({ contract: foreignContract, threshold: 90 });
  expect(ok).toBe(true);
});
