import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HarError, renderHar, verifyHar } from '../../src/index.js';
import { sampleExchange, textBody } from '../sample-reports/sample-exchange.js';
import { pageWithUnknownState, sampleReport } from '../sample-reports/sample-report.js';
import { browserHar } from './browser-entry.js';

function jsonContent(text: string): object {
  return { size: text.length, mimeType: 'application/json', text };
}

async function checksOf(har: string): Promise<readonly string[]> {
  const { findings } = await verifyHar({ har });
  return findings.map(({ check }) => check);
}

test('an archive of this kit has the findings that the run had', async () => {
  const { findings, exchanges, cases, ok } = await verifyHar({ har: renderHar([sampleReport()]) });
  expect(findings.map(({ check, level, pointer }) => [check, level, pointer])).toEqual([
    ['response-schema', 'violation', '/data/0/state'],
  ]);
  expect(findings[0]?.reproduce).toContain('$DRATA_API_KEY');
  expect(exchanges).toHaveLength(3);
  expect(cases.map(({ title }) => title)).toEqual([
    'exchange 1: GET answered 200',
    'exchange 2: GET answered 200',
    'exchange 3: GET answered 401',
  ]);
  expect(ok).toBe(false);
});

test("a browser's archive that is in order is kept", async () => {
  const report = await verifyHar({ har: browserHar({}, {}) });
  expect(report).toMatchObject({ ok: true, findings: [], requests: 2 });
  expect(report.coverage.points.filter(({ exercised }) => exercised)).not.toEqual([]);
});

test.each([
  ['an undeclared status', { status: 418 }, 'status'],
  ['an undeclared content type', { headers: { 'content-type': 'text/plain' } }, 'content-type'],
  ['a body that breaks its schema', { content: jsonContent('{"data":[]}') }, 'response-schema'],
  [
    'an undeclared property',
    { content: jsonContent('{"data":[],"page":1,"limit":20,"total":0,"x":1}') },
    'undeclared-property',
  ],
  [
    'a status that the body denies',
    { status: 401, content: jsonContent('{"statusCode":403,"message":"x","code":1}') },
    'error-body',
  ],
  [
    'a request that had to be refused',
    { url: 'https://public-api.drata.com/public/connections?limit=51' },
    'negative-data-rejected',
  ],
])('%s is found', async (_, entry, check) => {
  expect(await checksOf(browserHar(entry))).toContain(check);
});

test('a request that was refused rightly is no finding, one that was refused oddly is a warning', async () => {
  const refused = {
    status: 400,
    content: jsonContent('{"statusCode":400,"message":"x","code":1}'),
  };
  const url = 'https://public-api.drata.com/public/connections?limit=51';
  expect(await checksOf(browserHar({ ...refused, url }))).toEqual([]);
  const { findings, ok } = await verifyHar({ har: browserHar(refused) });
  expect(findings.map(({ check, level }) => [check, level])).toEqual([
    ['positive-data-accepted', 'warning'],
  ]);
  expect(ok).toBe(true);
});

test('bodies of requests are checked, and forms of browsers are not guessed at', async () => {
  const upload = {
    method: 'POST',
    url: 'https://public-api.drata.com/public/connections/upload/json',
    status: 201,
    requestHeaders: { 'content-type': 'application/json' },
    content: jsonContent('{}'),
  };
  const wrong = { ...upload, postData: { mimeType: 'application/json', text: '{"people":[]}' } };
  expect(await checksOf(browserHar(wrong))).toContain('negative-data-rejected');
  const form = {
    ...upload,
    url: 'https://public-api.drata.com/public/connections/upload/csv',
    requestHeaders: { 'content-type': 'multipart/form-data; boundary=x' },
    postData: { mimeType: 'multipart/form-data; boundary=x', text: '--x--\r\n' },
  };
  const { findings, cases } = await verifyHar({ har: browserHar(form) });
  expect(findings).toEqual([]);
  expect(cases.at(-1)?.skipped).toMatch(/leave files out of forms \(exchanges 1\)/);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('content that is packed with %s is unpacked', async (name, pack) => {
  const text = pack(Buffer.from(pageWithUnknownState)).toString('base64');
  const entry = {
    headers: { 'content-encoding': name },
    content: { size: 1, mimeType: 'application/json', text, encoding: 'base64' },
  };
  expect(await checksOf(browserHar(entry))).toContain('response-schema');
});

test.each([
  ['another address', { url: 'https://example.com/' }, /another address/],
  [
    'a body that was not recorded',
    { content: { size: 900, mimeType: 'application/json' } },
    /body was not recorded/,
  ],
  [
    'a body that cannot be unpacked',
    {
      headers: { 'content-encoding': 'br' },
      content: { size: 9, text: '/////w==', encoding: 'base64' },
    },
    /packed \(br\)/,
  ],
  ['no answer', { status: 0 }, /no answer/],
  ['a cache', { status: 304 }, /from a cache/],
  [
    'a preflight',
    { method: 'OPTIONS', requestHeaders: { 'access-control-request-method': 'GET' } },
    /browser's own/,
  ],
  [
    'a path that the contract has not',
    { url: 'https://public-api.drata.com/public/people' },
    /no such method and path/,
  ],
])('%s is told as not checked, and is no finding', async (_, entry, reason) => {
  const { cases, findings } = await verifyHar({ har: browserHar({}, entry) });
  expect(findings).toEqual([]);
  const [gap, ...more] = cases.filter(({ skipped }) => skipped !== undefined);
  expect(gap?.skipped).toMatch(reason);
  expect(gap?.skipped).toContain('(exchanges 2)');
  expect(more).toEqual([]);
});

test('many gaps of one kind are one line', async () => {
  const others = Array.from({ length: 50 }, () => ({ url: 'https://example.com/a.js' }));
  const { cases } = await verifyHar({ har: browserHar({}, ...others) });
  expect(cases).toHaveLength(2);
  expect(cases[1]?.title).toBe('50 exchanges not checked: it is with another address');
});

test('takes out credentials wherever they are repeated', async () => {
  const key = 'live-key-0123456789';
  const har = browserHar({
    requestHeaders: { Authorization: `Bearer ${key}`, Cookie: 'sid=abcdefgh' },
    status: 401,
    content: jsonContent(`{"statusCode":401,"message":"${key} is unknown","code":1,"x":1}`),
  });
  const report = await verifyHar({ har });
  expect(JSON.stringify(report)).not.toMatch(/live-key|abcdefgh/);
  expect(report.findings[0]?.reproduce).toContain('"$DRATA_API_KEY"');
});

test('`baseUrl` names another place than the contract does', async () => {
  const har = browserHar({ url: 'http://localhost:4010/api/connections' });
  const report = await verifyHar({ har, baseUrl: 'http://localhost:4010/api' });
  expect(report.requests).toBe(1);
  await expect(verifyHar({ har })).rejects.toThrow(
    /^Failed to check the HAR: none of its 1 exchanges is with https:\/\/public-api[^\n]*--base-url/,
  );
});

test.each([
  ['nothing', ''],
  ['other JSON', '{"log":{}}'],
  ['HTML', '<html>'],
])('%s is no archive', async (_, har) => {
  await expect(verifyHar({ har })).rejects.toThrow(HarError);
});

test('a byte order mark is no matter', async () => {
  expect((await verifyHar({ har: `\ufeff${browserHar({})}` })).ok).toBe(true);
});

test('whatever stands in entries, the others are checked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 5 }), async (odd) => {
      const own: { log: { entries: unknown[] } } = JSON.parse(browserHar({}));
      const [good] = own.log.entries;
      const har = JSON.stringify({
        log: { entries: [...odd, { request: odd[0], response: odd[1] }, good] },
      });
      expect((await verifyHar({ har })).requests).toBe(1);
    }),
    { numRuns: 15 },
  );
});

test('a connection that failed is a finding of an archive of this kit', async () => {
  const har = renderHar([sampleReport({ exchanges: [sampleExchange({ status: null })] })]);
  expect(await checksOf(har)).toEqual(['connection']);
});

test('an answer that was cut is checked as far as it was recorded', async () => {
  const body = { ...textBody('{"data":['), size: 900_000, truncated: true };
  const har = renderHar([sampleReport({ exchanges: [sampleExchange({ body })] })]);
  const { findings, cases } = await verifyHar({ har });
  expect(findings).toEqual([]);
  expect(cases.at(-1)?.skipped).toMatch(/only its beginning was recorded/);
});
