import { expect, test } from 'vitest';
import { renderHtml, renderText, runClientContract } from '../src/index.js';
import { ownContract } from './contracts/own-contract.js';
import { withListParameter } from './contracts/with-list-parameter.js';

const { '/connections': list = {} } = ownContract.paths;

test('a format that is not known breaks nothing, and is named in the report', async () => {
  const schema = { type: 'string', format: 'color', maxLength: 7 };
  const contract = withListParameter(
    { ...ownContract, paths: { '/connections': list } },
    { name: 'shade', in: 'query', schema },
  );
  const report = await runClientContract({ contract });
  expect(report).toMatchObject({ ok: true, findings: [] });
  expect(report.coverage.uncovered).toEqual([]);
  expect(report.cases.map(({ id }) => id)).toContain(
    'listConnections refuses a request that breaks query.shade maxLength',
  );
  const [{ format, pointers } = { format: '', pointers: [] }] = report.contract.uncheckedFormats;
  expect(format).toBe('color');
  expect(pointers).toEqual([
    expect.stringMatching(/^#\/paths\/~1connections\/get\/parameters\/\d+\/schema$/),
  ]);
  const line = `Not checked, as nothing is known of them: the formats color (${pointers[0]}).`;
  expect(renderText([report])).toContain(`\n\n${line}\n\n`);
  expect(renderHtml([report])).toContain('the formats color (#');
});
