import type { Operation, Schema } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { renderCoverage, runClientContract } from '../src/index.js';
import { driveHealth } from './contracts/drive-health.js';
import { healthOperation } from './contracts/health-operation.js';
import { ownContract as contract } from './contracts/own-contract.js';
import { withListParameter } from './contracts/with-list-parameter.js';
import { withOperation } from './contracts/with-operation.js';

/** The contract without what these tests are not about. */
const { '/connections': list = {} } = contract.paths;
const small = { ...contract, paths: { '/connections': list } };
const bare = { ...contract, paths: {} };

const healthContract = withOperation(bare, '/health', 'get', healthOperation);

test('an operation that the client does not wrap is covered through its first level', async () => {
  const report = await runClientContract({ contract: healthContract });
  expect(report.cases.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(report.coverage.uncovered).toEqual([]);
  expect(report.ok).toBe(true);
});

test('a driver that does nothing leaves the operation uncovered, and it is named', async () => {
  const { ok, cases, coverage } = await runClientContract({
    contract: healthContract,
    drivers: { readHealth: () => Promise.resolve() },
  });
  expect(ok).toBe(false);
  const broken = cases.filter(({ problems }) => problems.length > 0);
  expect(new Set(broken.map(({ operationId }) => operationId))).toEqual(new Set(['readHealth']));
  expect(coverage.uncovered).toContain('readHealth: status 200');
  expect(renderCoverage(coverage)).toMatch(/^readHealth +·$/m);
});

test('with a driver, an added operation is covered', async () => {
  const report = await runClientContract({
    contract: healthContract,
    drivers: { readHealth: driveHealth },
  });
  expect(report.cases.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(report.coverage.uncovered).toEqual([]);
  expect(report.ok).toBe(true);
});

test('a cookie is sent through the first level; its rules, which Prism does not know, are excluded', async () => {
  const operation: Operation = {
    ...healthOperation,
    parameters: [
      ...(healthOperation.parameters ?? []),
      { name: 'session', in: 'cookie', required: true, schema: { type: 'integer', minimum: 3 } },
    ],
  };
  const changed = withOperation(bare, '/health', 'get', operation);
  const { ok, cases, coverage } = await runClientContract({ contract: changed });
  expect(cases.flatMap(({ problems }) => problems)).toEqual([]);
  expect(coverage.uncovered).toEqual([]);
  const reason = /Prism's mock does not judge this as the contract does/;
  expect(coverage.excluded.map((name) => name.replace(/: Prism.*/, ''))).toEqual([
    'readHealth: refusal cookie.session type',
    'readHealth: refusal cookie.session minimum',
    'readHealth: refusal cookie.session required',
  ]);
  expect(coverage.excluded.filter((name) => !reason.test(name))).toEqual([]);
  expect(ok).toBe(true);
});

test('a rule that no request can be made to break is uncovered', async () => {
  const items: Schema = { type: 'string', enum: ['a', 'b'] };
  const schema: Schema & { readonly contains: Schema } = { type: 'array', items, contains: items };
  const changed = withListParameter(small, { name: 'marks', in: 'query', schema });
  const { ok, cases, coverage } = await runClientContract({ contract: changed });
  expect(cases.flatMap(({ problems }) => problems)).toEqual([]);
  expect(coverage.uncovered).toEqual([
    'listConnections: refusal query.marks contains: nothing that was tried breaks it',
  ]);
  expect(ok).toBe(false);
});
