import { validate } from 'ctrf';
import { expect, test } from 'vitest';
import { renderCtrf } from '../src/index.js';
import { sampleReport, unknownState } from './sample-reports/sample-report.js';

test('is valid by the published schema', () => {
  const report: unknown = JSON.parse(renderCtrf([sampleReport(), sampleReport({ edge: 'fuzz' })]));
  expect(validate(report)).toMatchObject({ valid: true });
});

test('a document that the schema refuses is refused: the check above can fail', () => {
  expect(validate({ reportFormat: 'CTRF' })).toMatchObject({ valid: false });
});

test('has a test for each case, with the reason, and says where it ran', () => {
  const report: unknown = JSON.parse(renderCtrf([sampleReport()]));
  expect(report).toMatchObject({
    results: {
      summary: { tests: 4, passed: 2, failed: 1, skipped: 1, duration: 4200 },
      tests: [
        { name: 'answers 200', status: 'passed', suite: ['verify', 'listConnections'] },
        { name: 'limit 1', status: 'failed', message: unknownState.message },
        { name: 'people', status: 'skipped', message: 'it writes' },
        { suite: ['verify', 'coverage'], status: 'passed' },
      ],
    },
  });
});
