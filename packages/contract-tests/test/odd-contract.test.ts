import { beforeAll, expect, test } from 'vitest';
import { type EdgeReport, runClientContract } from '../src/index.js';
import { oddContract } from './contracts/odd-contract.js';

let report: EdgeReport;
beforeAll(async () => {
  report = await runClientContract({ contract: oddContract });
});

test('nothing of it is a fault of the client', () => {
  expect(report.findings).toEqual([]);
  expect(report.ok).toBe(false);
});

test('what the mock and the document are at fault for is named, with the reason, and was not run', () => {
  expect(report.coverage.uncovered).toEqual([
    'writeThing: request media type application/x-lines: nothing here writes such a body',
  ]);
  expect(report.coverage.excluded).toEqual([
    expect.stringMatching(
      /^readThing: status 404: Prism's mock gives another answer than it is asked/,
    ),
    expect.stringMatching(
      /^readThing: parameter id: 1: Prism's mock refuses what the contract allows: /,
    ),
    "writeThing: body application/json: the example broken: the contract's own example breaks its schema",
  ]);
  const skipped = report.cases.filter(({ skipped: reason }) => reason !== undefined);
  expect(skipped.map(({ id }) => id)).toEqual([
    'readThing answers 404 without a body',
    'readThing sends id: 1',
    'readExample answers 200 as application/json',
  ]);
});

test('an operation without a success has cases all the same', () => {
  const ids = report.cases.filter(({ operationId }) => operationId === 'readOld');
  expect(ids.map(({ id }) => id)).toContain('readOld answers 302 without a body');
});

test('bodies are sent as each media type that can be written', () => {
  const sent = report.exchanges
    .filter(({ operationId, caseId }) => operationId === 'writeThing' && caseId?.includes('sends'))
    .map(({ request: { headers, body } }) => [
      headers.find(([name]) => name === 'content-type')?.[1],
      body?.text,
    ]);
  expect(sent).toContainEqual(['application/json', '{"undescribed":true,"note":"all of it"}']);
  expect(sent).toContainEqual(['text/plain', 'sample']);
});

test('what is read-only is in no request', () => {
  const texts = report.exchanges.flatMap(({ request: { body } }) => body?.text ?? []);
  expect(texts.filter((text) => text.includes('"id"'))).toEqual([]);
});

test('a declared header `Prefer` is sent as it is', () => {
  const sent = report.exchanges.filter(
    ({ caseId }) => caseId === 'readThing sends Prefer: return=minimal',
  );
  expect(sent[0]?.request.headers).toContainEqual(['prefer', 'return=minimal']);
});
