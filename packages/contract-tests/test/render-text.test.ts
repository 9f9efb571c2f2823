import { expect, test } from 'vitest';
import { renderJson, renderText } from '../src/index.js';
import { sampleReport, unknownState } from './sample-reports/sample-report.js';

test('tells findings, coverage and one line of summary', () => {
  const text = renderText([sampleReport()]);
  expect(text).toMatch(/^Provider by derived cases: http:\/\/127\.0\.0\.1:4010\/public$/m);
  expect(text).toMatch(/^✗ The state of a connection is none that the contract lists\.$/m);
  expect(text).toMatch(/^ {2}actual {4}"PAUSED"$/m);
  expect(text).toMatch(
    /^Contract broken: 1 of 3 cases hold, 1 not run, 1 finding, 60 % of 5 declared points exercised, 3 requests in 4\.2 s\.$/m,
  );
});

test.each([
  [999, '999 ms'],
  [999.7, '1.0 s'],
  [59_960, '1 min 0 s'],
  [119_700, '2 min 0 s'],
  [125_000, '2 min 5 s'],
])('%d ms are %s', (durationMs, words) => {
  expect(renderText([sampleReport({ durationMs })])).toContain(`requests in ${words}.`);
});

test('what a server sent cannot move the cursor of a terminal', () => {
  const actual = '\u001b[2J\u009b31m\u202e';
  const text = renderText([sampleReport({ findings: [{ ...unknownState, actual }] })]);
  expect(text).toContain('\\u001b[2J\\u009b31m\\u202e');
});

test('JSON holds the reports as they are', () => {
  const report = sampleReport();
  expect(JSON.parse(renderJson([report]))).toEqual({ reports: [report] });
});
