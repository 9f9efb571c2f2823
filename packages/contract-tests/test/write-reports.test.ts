import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportError, writeReports } from '../src/index.js';
import { sampleReport } from './sample-reports/sample-report.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-reports-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('writes each kind that is asked for, into folders that it makes', async () => {
  const into = (name: string) => join(folder, 'deep', name);
  await writeReports([sampleReport()], {
    json: into('r.json'),
    junit: into('r.xml'),
    ctrf: into('ctrf.json'),
    html: into('r.html'),
    har: into('r.har'),
    coverage: into('coverage'),
  });
  expect((await readdir(join(folder, 'deep'))).toSorted()).toEqual([
    'coverage',
    'ctrf.json',
    'r.har',
    'r.html',
    'r.json',
    'r.xml',
  ]);
  expect(await readdir(into('coverage'))).toEqual(['coverage.json', 'coverage.txt']);
  expect(await readFile(into('r.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

test('keeps the coverage of several edges apart', async () => {
  await writeReports([sampleReport(), sampleReport({ edge: 'fuzz' })], { coverage: folder });
  expect(await readdir(folder)).toContain('coverage-fuzz.txt');
});

test.each(['json', 'junit', 'ctrf', 'html', 'har'] as const)(
  'a %s report that cannot be written is one line',
  async (kind) => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const writing = writeReports([sampleReport()], { [kind]: join(file, 'report') });
    await expect(writing).rejects.toThrow(ReportError);
    await expect(writing).rejects.toThrow(
      /^Failed to write the report [^\n]*file\/report: [^\n]*$/,
    );
  },
);

test('a folder in place of a file is told', async () => {
  await mkdir(join(folder, 'report.html'));
  const writing = writeReports([sampleReport()], { html: join(folder, 'report.html') });
  await expect(writing).rejects.toThrow(/report\.html: it is a folder/);
});
