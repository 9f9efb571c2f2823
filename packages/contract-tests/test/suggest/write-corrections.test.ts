import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { suggestCorrections, writeCorrections } from '../../src/index.js';
import { ownContract } from '../contracts/own-contract.js';
import { textBody } from '../sample-reports/sample-exchange.js';
import { pageWithUnknownState } from '../sample-reports/sample-report.js';
import { reportOfAnswers } from './report-of-answer.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-corrections-'));
});

afterEach(() => rm(folder, { recursive: true }));

const { corrections } = suggestCorrections(
  [reportOfAnswers([{ body: textBody(pageWithUnknownState) }])],
  { contract: ownContract },
);

test('numbers on from what the folder holds', async () => {
  await writeFile(join(folder, '0018-what-is-known.yaml'), 'actions: []\n');
  const { written } = await writeCorrections(folder, corrections);
  expect(written).toEqual(['0019-connection-state-has-more-values.yaml']);
  expect(await readFile(join(folder, written[0] ?? ''), 'utf8')).toMatch(/^overlay: 1\.0\.0\n/);
});

test('in a folder of its own, numbers follow those of every contract', async () => {
  const { written } = await writeCorrections(join(folder, 'new'), corrections);
  expect(written).toEqual(['9001-connection-state-has-more-values.yaml']);
});

test('writes nothing twice', async () => {
  await writeCorrections(folder, corrections);
  expect(await writeCorrections(folder, corrections)).toEqual({
    written: [],
    known: ['9001-connection-state-has-more-values.yaml'],
  });
});

test('a folder that cannot be written is one line', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(writeCorrections(join(folder, 'file'), corrections)).rejects.toThrow(
    /^Failed to write corrections into [^\n]*$/,
  );
});
