import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../src/index.js';
import { sampleExchange, textBody } from './sample-reports/sample-exchange.js';
import { sampleReport, unknownState } from './sample-reports/sample-report.js';

test('shows verdict, numbers, findings, matrix, coverage and what was not exercised', () => {
  const page = renderHtml([sampleReport()]);
  expect(page).toContain('Contract broken');
  expect(page).toContain(unknownState.message);
  expect(page).toContain('&quot;PAUSED&quot;');
  expect(page).toContain('#/components/schemas/Connection/properties/state/enum');
  expect(page).toContain('Bearer $DRATA_API_KEY');
  expect(page).toMatch(/aria-label="listConnections 200: 2 exchanges, with violations"/);
  expect(page).toMatch(/aria-label="listConnections 401: 1 exchange, nothing found"/);
  expect(page).toContain('listConnections: parameter limit: 50');
});

test('marks the line that a finding is about', () => {
  expect(renderHtml([sampleReport()])).toMatch(
    /<mark> *&quot;state&quot;: &quot;PAUSED&quot;,<\/mark>/,
  );
});

test('puts several edges on one page', () => {
  const page = renderHtml([
    sampleReport({ edge: 'client', ok: true, findings: [], cases: [] }),
    sampleReport(),
    sampleReport({ edge: 'fuzz', seed: 1934 }),
  ]);
  expect(page.match(/<section class="edge"/g)).toHaveLength(3);
  expect(page).toContain('1934');
});

test('is the same for the same report', () => {
  expect(renderHtml([sampleReport()])).toBe(renderHtml([sampleReport()]));
});

test('needs nothing from elsewhere, and lets nothing else run', () => {
  const page = renderHtml([sampleReport()]);
  expect(page).not.toMatch(/<(link|img|iframe|object|embed|base)\b|@import|url\(|\ssrc=/i);
  expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;/);
  expect(page).not.toContain('unsafe');
});

const own = renderHtml([sampleReport({ exchanges: [sampleExchange({ body: textBody('x') })] })]);

function tagsOf(page: string): readonly string[] {
  return page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').match(/<[a-z/!][^>]*/gi) ?? [];
}

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script> --><img src=x onerror=alert(1)>',
  '"\'><svg onload=alert(1)>',
  '\u0000\u001b[31m\u202e',
])('text of a server stays text: %j', (text) => {
  const page = renderHtml([
    sampleReport({
      exchanges: [
        sampleExchange({
          body: textBody(text),
          requestBody: textBody(text),
          headers: [['x-note', text]],
        }),
      ],
    }),
  ]);
  expect(page).not.toContain(text);
  expect(tagsOf(page).filter((tag) => /^<(script|img|svg)/.test(tag))).toEqual([]);
});

test('no text of a report makes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const page = renderHtml([
        sampleReport({ exchanges: [sampleExchange({ body: textBody(`x${text}`) })] }),
      ]);
      const ignored = (tag: string) => !/^<(\/?p|\/?mark)/.test(tag);
      expect(tagsOf(page).filter(ignored)).toEqual(tagsOf(own).filter(ignored));
    }),
    { numRuns: 50 },
  );
});

test('stays small with many exchanges and large bodies, and says what it leaves out', () => {
  const large = JSON.stringify({ data: Array.from({ length: 4000 }, (_, id) => ({ id })) });
  const exchanges = Array.from({ length: 2000 }, (_, index) =>
    sampleExchange({ status: index % 2 === 0 ? 200 : 401, body: textBody(large) }),
  );
  const page = renderHtml([sampleReport({ exchanges })]);
  expect(page.length).toBeLessThan(6_000_000);
  // 1,999 of them belong to no finding: two cells share what is left evenly.
  expect(page.match(/<details class="exchange/g)).toHaveLength(599);
  expect(page).toContain('… and 700 exchanges more like these');
  expect(page).toContain('… and 701 exchanges more like these');
  expect(page).toContain('left out to keep the page small');
});

test('shows the exchanges of findings before others', () => {
  const exchanges = Array.from({ length: 50 }, (_, index) =>
    sampleExchange({ path: `/connections?page=${index}` }),
  );
  const findings = [{ ...unknownState, exchangeIndexes: [49] }];
  const page = renderHtml([sampleReport({ exchanges, findings })], { maxExchanges: 5 });
  const shown = [...page.matchAll(/class="url">([^<]*)/g)].map(([, url]) => url);
  expect(shown[0]).toBe('/public/connections?page=49');
  expect(shown).toHaveLength(5);
});

test('shows a report of nothing', () => {
  const page = renderHtml([
    sampleReport({
      cases: [],
      findings: [],
      exchanges: [],
      coverage: { points: [], uncovered: [], excluded: [] },
    }),
  ]);
  expect(page).toContain('Nothing was found.');
});

test('of a long body, shows what stands around the place of a finding', () => {
  const items = Array.from({ length: 900 }, (_, id) => ({ id, state: id === 700 ? 'X' : 'Y' }));
  const page = renderHtml([
    sampleReport({
      exchanges: [sampleExchange({ body: textBody(JSON.stringify({ data: items })) })],
      findings: [{ ...unknownState, pointer: '/data/700/state', exchangeIndexes: [0] }],
    }),
  ]);
  expect(page).toMatch(/<mark> *&quot;state&quot;: &quot;X&quot;<\/mark>/);
  expect(page).toMatch(/… \d+ lines before/);
});

test('keeps the spelling of numbers that JavaScript would change', () => {
  const exchanges = [sampleExchange({ body: textBody('{"id":12345678901234567890,"n":1.0}') })];
  const page = renderHtml([sampleReport({ exchanges })]);
  expect(page).toContain('12345678901234567890');
  expect(page).toContain('1.0');
});
