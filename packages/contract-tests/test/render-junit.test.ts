import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseResult, type ContractReport, renderJunit } from '../src/index.js';
import { sampleReport } from './sample-reports/sample-report.js';

function reportOf(...cases: readonly Partial<CaseResult>[]): ContractReport {
  return {
    ok: false,
    coverage: { points: [], uncovered: [], excluded: [] },
    cases: cases.map((some, index) => ({
      id: `case ${index}`,
      operationId: 'listConnections',
      kind: 'answer',
      title: `case ${index}`,
      problems: [],
      durationMs: 12.34,
      ...some,
    })),
  };
}

test('has a suite for each operation, with totals', () => {
  const xml = renderJunit(
    reportOf({}, { problems: ['one', 'two'] }, { operationId: 'createConnectionFromCsv' }),
  );
  expect(xml).toContain(
    '<testsuites name="drata-contract client" tests="4" failures="1" errors="0" skipped="0" time="0.037">',
  );
  expect(xml).toContain(
    '<testsuite name="listConnections" tests="2" failures="1" errors="0" skipped="0" time="0.025">',
  );
  expect(xml).toContain(
    '<testcase classname="createConnectionFromCsv" name="case 2" time="0.012"/>',
  );
  expect(xml).toContain('<failure message="one">one&#10;two</failure>');
});

test('names what is uncovered', () => {
  const xml = renderJunit({
    ...reportOf(),
    coverage: { points: [], uncovered: ['x: status 404'], excluded: [] },
  });
  expect(xml).toContain('<failure message="x: status 404">x: status 404</failure>');
});

test('any text stays one attribute of well-formed XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const line = renderJunit(reportOf({ title })).split('\n')[3] ?? '';
      const [, name = ''] =
        /^ {4}<testcase classname="listConnections" name="([^"]*)" time="0\.012"\/>$/.exec(line) ??
        [];
      expect(line).not.toBe('');
      // XML 1.0 forbids the other control characters, and an attribute turns these three into blanks.
      expect([...name].every((character) => character >= ' ')).toBe(true);
      expect(name).not.toMatch(/[<>'\ufffe\uffff]|&(?!(amp|lt|gt|quot|apos|#10|#13|#9);)/);
      expect(name.length).toBeGreaterThanOrEqual([...title].length);
    }),
  );
});

test('joins the edges, and tells expected, actual and the command of a finding', () => {
  const xml = renderJunit([
    sampleReport(),
    sampleReport({ edge: 'fuzz', findings: [], cases: [] }),
  ]);
  expect(xml).toContain('<testsuites name="drata-contract verify fuzz" tests="5" failures="2"');
  expect(xml).toContain('<testsuite name="verify listConnections"');
  expect(xml).toContain('<skipped message="it writes"/>');
  expect(xml).toContain('  actual    &quot;PAUSED&quot;');
  expect(xml).toContain('see       curl');
});

test('a violation that no case tells is a failure of its own', () => {
  const xml = renderJunit([sampleReport({ cases: [] })]);
  expect(xml).toContain('name="response-schema /data/0/state"');
  expect(xml).toMatch(/ failures="1"/);
});

test('a report that is not ok is never without a failure', () => {
  const xml = renderJunit([sampleReport({ cases: [], findings: [] })]);
  expect(xml).toMatch(/ failures="1"/);
});
