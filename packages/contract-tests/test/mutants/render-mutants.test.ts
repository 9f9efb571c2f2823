import { expect, test } from 'vitest';
import {
  clientFaults,
  type MutantsReport,
  providerFaults,
  renderMutants,
} from '../../mutants/index.js';

const report: MutantsReport = {
  cleanFindings: [],
  provider: providerFaults.slice(0, 3).map((fault, index) => ({
    fault,
    checks: index < 2 ? ['response-schema'] : [],
    caughtBy: { Dredd: index === 0 },
  })),
  client: clientFaults.slice(0, 1).map((fault) => ({
    fault,
    problem: 'a case: sent "a|b" to http://127.0.0.1:4010/connections',
  })),
  tools: [{ name: 'Dredd', version: '14.1.0', setUp: 'a document' }],
  noise: { Dredd: 2 },
};

test('every tool stands beside ours, with its version and what it reports without a fault', () => {
  const page = renderMutants(report);
  expect(page).toContain('**3 of 4 (75.0 %) caught.** Without a fault, the kit finds nothing.');
  expect(page).toMatch(/\| this kit \| +\| 2 of 3 \(66\.6 %\) +\| 0 +\|/);
  expect(page).toMatch(/\| Dredd +\| 14\.1\.0 +\| 1 of 3 \(33\.3 %\) +\| 2 +\|/);
});

test('survivors are listed, with the reason where it is known', () => {
  const survivor = report.provider[2]?.fault;
  expect(renderMutants(report)).toContain(
    `- \`${survivor?.id}\` (${survivor?.title}): not looked into yet.`,
  );
});

test('a cell holds neither a bar nor a port', () => {
  expect(renderMutants(report)).toContain('a case: sent "a/b" to /connections');
});

test('what is found without a fault is told', () => {
  expect(renderMutants({ ...report, cleanFindings: ['paging'] })).toContain(
    'the kit finds paging.',
  );
});
