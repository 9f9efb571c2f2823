import { contract, type OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { runClientContract, startPrismMock } from '../../src/index.js';
import { healthOperation } from '../contracts/health-operation.js';
import { withOperation } from '../contracts/with-operation.js';

const healthy = withOperation({ ...contract, paths: {} }, '/health', 'get', healthOperation);
const brokenSchema = { type: 'object', properties: { a: { $ref: '#/components/schemas/Gone' } } };
const broken = withOperation(healthy, '/health', 'put', {
  operationId: 'writeHealth',
  responses: {
    200: { description: 'Written', content: { 'application/json': { schema: brokenSchema } } },
  },
});

test('an operation that cannot be read leaves the others alone', async () => {
  const { findings, coverage, cases } = await runClientContract({ contract: broken });
  expect(findings).toEqual([]);
  expect(new Set(cases.map(({ operationId }) => operationId))).toEqual(new Set(['readHealth']));
  expect(coverage.uncovered).toEqual([
    expect.stringMatching(/^writeHealth: derivation Failed to compile the contract at .*Gone/),
  ]);
});

test('the mock names it', async () => {
  const mock = await startPrismMock(broken);
  expect([...(mock.unreadable ?? [])]).toEqual([
    ['writeHealth', expect.stringContaining('#/components/schemas/Gone')],
  ]);
  await mock.close();
});

test('what the mock alone cannot read is left out as its fault, and not run', async () => {
  const startMock = async (document: OpenApiDocument) => ({
    ...(await startPrismMock(document)),
    unreadable: new Map([['readHealth', 'it is too odd']]),
  });
  const { ok, cases, coverage, requests } = await runClientContract({
    contract: healthy,
    startMock,
  });
  const reason = "Prism's mock cannot read the operation: it is too odd";
  expect(new Set(cases.map(({ skipped }) => skipped))).toEqual(new Set([reason]));
  expect(coverage.uncovered).toEqual([]);
  expect(coverage.excluded).toContain(`readHealth: status 200: ${reason}`);
  expect([ok, requests]).toEqual([true, 0]);
});
