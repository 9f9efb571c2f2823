import { beforeAll, expect, test } from 'vitest';
import { type EdgeReport, runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';
import { withOperation } from '../contracts/with-operation.js';

const schema = {
  type: 'object',
  required: ['scan'],
  properties: {
    scan: { type: 'string', format: 'binary' },
    title: { type: 'string', maxLength: 5 },
  },
} as const;
// A subtype that nobody has registered, beside one that everybody reads.
const archive = withOperation(emptyContract, '/scans', 'post', {
  operationId: 'addScan',
  requestBody: {
    required: true,
    content: { 'application/json': { schema: {} }, 'multipart/data': { schema } },
  },
  responses: { 204: { description: 'Kept' } },
});

let report: EdgeReport;
beforeAll(async () => {
  report = await runClientContract({ contract: archive });
});

test('a body of several parts is written, whatever its subtype is called', () => {
  expect(report.findings).toEqual([]);
  expect(report.coverage.uncovered).toEqual([]);
  const sent = report.exchanges.find(({ caseId }) => caseId.includes('sends multipart/data'));
  const type = sent?.request.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  expect(type).toMatch(/^multipart\/data; boundary=\S+$/);
  const [, boundary = ''] = type.split('boundary=');
  expect(sent?.request.body?.text.split(`--${boundary}`)).toHaveLength(
    (sent?.caseId.includes('required') ? 1 : 2) + 2,
  );
  expect(sent?.request.body?.text).toContain('content-disposition: form-data; name="scan"');
});

test('that the mock cannot read it is a limit of the mock', () => {
  expect(report.ok).toBe(true);
  expect(report.coverage.excluded).toContainEqual(
    expect.stringMatching(
      /^addScan: request media type multipart\/data: Prism's mock refuses what the contract allows/,
    ),
  );
});
