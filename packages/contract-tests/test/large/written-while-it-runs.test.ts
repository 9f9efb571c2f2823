import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract } from '@drata-connections/types/contract';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandLine } from '../../src/command-line/run-command-line.js';
import { renderJson, runClientContract, verifyHar, writeReports } from '../../src/index.js';
import { jsonChunks } from '../../src/report/json-chunks.js';
import { healthOperation } from '../contracts/health-operation.js';
import { withOperation } from '../contracts/with-operation.js';

const healthContract = withOperation({ ...contract, paths: {} }, '/health', 'get', healthOperation);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-long-'));
  await writeFile(join(folder, 'health.json'), JSON.stringify(healthContract));
});
afterEach(() => rm(folder, { recursive: true }));

const silent = { out: () => undefined, error: () => undefined };

test('an archive that a command writes has every exchange, and can be verified', async () => {
  const files = ['--har', join(folder, 'run.har'), '--json', join(folder, 'run.json')];
  const contractOption = ['--contract', join(folder, 'health.json')];
  expect(await runCommandLine(['client', ...contractOption, ...files], silent)).toBe(0);
  const { reports } = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'));
  const text = await readFile(join(folder, 'run.har'), 'utf8');
  const { log } = JSON.parse(text);
  expect(log.entries.map((entry: { _caseId: string }) => entry._caseId)).toEqual(
    reports[0].exchanges.map((exchange: { caseId: string }) => exchange.caseId),
  );
  expect(log._targets).toEqual([reports[0].target]);
  expect(text).not.toContain('contract-tests-key');
  const verified = await verifyHar({ har: text, contract: healthContract });
  expect(verified.cases.length).toBeGreaterThan(5);
  expect(await readdir(folder)).toEqual(['health.json', 'run.har', 'run.json']);
});

test('a run that is stopped leaves no part of one', async () => {
  const stop = new AbortController();
  const progress = () => stop.abort();
  const args = [
    'client',
    '--contract',
    join(folder, 'health.json'),
    '--har',
    join(folder, 'run.har'),
  ];
  expect(await runCommandLine(args, { ...silent, progress, signal: stop.signal })).toBe(2);
  expect(await readdir(folder)).toEqual(['health.json']);
});

test('a report is written as it is rendered', async () => {
  const report = await runClientContract({ contract: healthContract });
  const file = join(folder, 'run.json');
  await writeReports([report], { json: file });
  expect(await readFile(file, 'utf8')).toBe(renderJson([report]));
});

test('JSON that is written a part at a time is that of JSON.stringify', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 7, withNullPrototype: false }), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect([...jsonChunks(plain)].join('')).toBe(JSON.stringify(plain, null, 2));
    }),
  );
  const holes = { a: undefined, b: [undefined], c: { d: { e: { f: { g: 'x\ny' } } } } };
  expect([...jsonChunks(holes)].join('')).toBe(JSON.stringify(holes, null, 2));
});
