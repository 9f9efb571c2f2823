import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type EdgeReport,
  renderHar,
  suggestCorrections,
  verifyHar,
  verifyProvider,
  writeCorrections,
  writeReports,
} from '../src/index.js';
import { ownContract as contract } from './contracts/own-contract.js';
import { changeBody } from './providers/change-body.js';
import { emulatedProvider } from './providers/emulated-provider.js';

let folder: string;
let kept: EdgeReport;
let broken: EdgeReport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drata-contract-run-'));
  kept = await verifyProvider(emulatedProvider());
  const provider = emulatedProvider((next) => {
    const changed = changeBody((page) => {
      for (const item of page.data) if (item['clientType'] === 'AWS') item['state'] = 'PAUSED';
      return page;
    })(next);
    return async (request) => {
      const response = await changed(request);
      if (response.status !== 401) return response;
      // A server that echoes what it was sent.
      const sent = request.headers.get('authorization') ?? '';
      return new Response(`<p>${sent}</p>`, {
        status: 401,
        headers: { 'content-type': 'text/html' },
      });
    };
  });
  broken = await verifyProvider(provider);
});

afterAll(() => rm(folder, { recursive: true }));

test('the recording of a run that is in order has no finding, but what no contract can say', async () => {
  const { findings, ok } = await verifyHar({ har: renderHar([kept]), contract });
  expect(new Set(findings.map(({ check, level }) => `${check} ${level}`))).toEqual(
    new Set(['positive-data-accepted warning']),
  );
  expect(ok).toBe(true);
});

test('the recording of a run has the findings about single answers that the run had', async () => {
  const ofAnswers = ({ findings }: EdgeReport) =>
    findings
      .filter(({ check }) => ['response-schema', 'content-type', 'status'].includes(check))
      .map(
        ({ check, operationId, pointer }) =>
          `${check} ${operationId} ${pointer.replaceAll(/\d+/g, '*')}`,
      )
      .toSorted();
  const offline = await verifyHar({ har: renderHar([broken]), contract });
  expect(ofAnswers(offline)).toEqual(ofAnswers(broken));
  expect(ofAnswers(offline).length).toBeGreaterThan(2);
  expect(suggestCorrections([offline], { contract }).corrections.map(({ title }) => title)).toEqual(
    suggestCorrections([broken], { contract }).corrections.map(({ title }) => title),
  );
});

test('no key stands in any file that is written', async () => {
  const at = (name: string) => join(folder, name);
  const { corrections } = suggestCorrections([broken], { contract });
  expect(corrections.map(({ title }) => title)).toEqual([
    'Connection.state has more values',
    'Unauthorized comes as text/html',
  ]);
  await writeCorrections(at('corrections'), corrections);
  await writeReports([kept, broken], {
    html: at('r.html'),
    json: at('r.json'),
    junit: at('r.xml'),
    ctrf: at('r.ctrf.json'),
    har: at('r.har'),
    coverage: at('coverage'),
  });
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  expect(files).toHaveLength(11);
  for (const name of files) {
    const text = await readFile(at(name), 'utf8');
    // `ful`, because a case sends the key without its last character.
    expect(
      /emulator-key-(ful|read-only|no-terms|no-plan|expired|feature-off)/.exec(text)?.[0],
      name,
    ).toBe(undefined);
  }
  expect((await readFile(at('r.html'), 'utf8')).length).toBeLessThan(8_000_000);
});
