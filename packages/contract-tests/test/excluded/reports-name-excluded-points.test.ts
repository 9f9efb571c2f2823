import { beforeAll, expect, test } from 'vitest';
import {
  type EdgeReport,
  renderCoverage,
  renderCtrf,
  renderHtml,
  renderJson,
  renderJunit,
  renderSummary,
  renderText,
  runClientContract,
} from '../../src/index.js';
import { oddContract } from '../contracts/odd-contract.js';

/** The odd contract without what cannot be exercised for any other reason. */
const contract: typeof oddContract = JSON.parse(JSON.stringify(oddContract));
Reflect.deleteProperty(
  Object(contract.paths['/things/{id}']?.put?.requestBody).content,
  'application/x-lines',
);

let report: EdgeReport;
beforeAll(async () => {
  report = await runClientContract({ contract });
});

test('what nobody can exercise is no part of the share that a threshold asks for', () => {
  const { points, uncovered, excluded } = report.coverage;
  expect(uncovered).toEqual([]);
  expect(excluded.length).toBeGreaterThan(2);
  expect(points.filter(({ excludedBy }) => excludedBy !== undefined)).toHaveLength(excluded.length);
  expect(points.filter((point) => point.exercised && point.excludedBy !== undefined)).toEqual([]);
  expect(report.ok).toBe(true);
});

test('the last line counts them, and says whose fault it is', () => {
  const last = renderText([report]).trim().split('\n').at(-1);
  expect(last).toMatch(
    /^Contract kept: .* 100 % of [\d,]+ declared points exercised, (\d) points excluded: the mock cannot show \d, the document contradicts itself in \d, /,
  );
  expect(renderSummary(report)).toMatch(/nothing is uncovered, \d points excluded: the mock/);
});

const formats = {
  text: (reports: readonly EdgeReport[]) => renderText(reports),
  'coverage.txt': ([one]: readonly EdgeReport[]) => (one ? renderCoverage(one.coverage) : ''),
  JSON: (reports: readonly EdgeReport[]) => renderJson(reports),
  JUnit: (reports: readonly EdgeReport[]) => renderJunit(reports),
  CTRF: (reports: readonly EdgeReport[]) => renderCtrf(reports),
  HTML: (reports: readonly EdgeReport[]) => renderHtml(reports),
};

test.each(Object.entries(formats))('%s lists each by name, with its reason', (_, render) => {
  const text = render([report]).replaceAll('&apos;', "'").replaceAll('&#39;', "'");
  for (const point of report.coverage.points.filter(({ excludedBy }) => excludedBy)) {
    expect(text).toContain(`${point.operationId}: ${point.kind} ${point.name}`);
    expect(text.replaceAll('\\"', '"')).toContain(point.reason?.split('"')[0]);
  }
});

test('the table has a mark of its own for a status that is excluded', () => {
  expect(renderCoverage(report.coverage)).toMatch(/^readThing .*∅/m);
  expect(renderHtml([report])).toMatch(/<td class="cell is-excluded" data-status="404">/);
});
