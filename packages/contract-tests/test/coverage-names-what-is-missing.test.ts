import { contract, type Schema } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { renderCoverage, runClientContract } from '../src/index.js';
import { driveHealth } from './contracts/drive-health.js';
import { healthOperation } from './contracts/health-operation.js';
import { withListParameter } from './contracts/with-list-parameter.js';
import { withOperation } from './contracts/with-operation.js';

const healthContract = withOperation(contract, '/health', 'get', healthOperation);

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
  expect(renderCoverage(coverage)).toMatch(/^readHealth +· /m);
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

test('a rule that no request can be made to break is uncovered, and a parameter that no caller can send', async () => {
  const items: Schema = { type: 'string', enum: ['a', 'b'] };
  const schema: Schema & { readonly contains: Schema } = { type: 'array', items, contains: items };
  const changed = withListParameter(
    withListParameter(contract, { name: 'marks', in: 'query', schema }),
    { name: 'session', in: 'cookie', required: true, schema: { type: 'boolean' } },
  );
  const { ok, cases, coverage } = await runClientContract({ contract: changed });
  expect(cases.flatMap(({ problems }) => problems)).toEqual([]);
  expect(coverage.uncovered).toEqual([
    'listConnections: parameter session: true',
    'listConnections: parameter session: false',
    'listConnections: refusal query.marks contains',
    'listConnections: refusal cookie.session type',
    'listConnections: refusal cookie.session required',
  ]);
  expect(ok).toBe(false);
});
