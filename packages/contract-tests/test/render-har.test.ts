import type { Har as PublishedHar } from 'har-format';
import { expect, test } from 'vitest';
import { type Har, renderHar, toHar } from '../src/index.js';
import { sampleExchange, textBody } from './sample-reports/sample-exchange.js';
import { sampleReport } from './sample-reports/sample-report.js';

function entryOf(exchange: ReturnType<typeof sampleExchange>): Har['log']['entries'][number] {
  const [entry] = toHar([sampleReport({ exchanges: [exchange] })]).log.entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

test('has the shape of HTTP Archive 1.2', () => {
  const har: PublishedHar = JSON.parse(renderHar([sampleReport()]));
  expect(har.log.version).toBe('1.2');
  expect(har.log.entries).toHaveLength(3);
  for (const { request, response, timings, time } of har.log.entries) {
    expect(request.queryString).toBeInstanceOf(Array);
    expect(response.content.size).toBeGreaterThan(0);
    expect((timings.send ?? 0) + timings.wait + timings.receive).toBe(time);
  }
});

test('names parameters and body, and redacts what a recorder forgot to', () => {
  const exchange = sampleExchange({ path: '/connections?limit=1&api_key=s3cret' });
  const { request } = exchange;
  const entry = entryOf({
    ...exchange,
    request: {
      ...request,
      headers: [
        ['authorization', 'Bearer s3cret'],
        ['cookie', 'sid=s3cret'],
      ],
    },
  });
  expect(entry.request.queryString[0]).toEqual({ name: 'limit', value: '1' });
  expect(entry.request.headers).toEqual([
    { name: 'authorization', value: 'Bearer <redacted>' },
    { name: 'cookie', value: '<redacted>' },
  ]);
  expect(JSON.stringify(entry)).not.toContain('s3cret');
});

test('keeps the bytes of a multipart body, as text or as base64', () => {
  const type = 'multipart/form-data; boundary=x';
  const text = '--x\r\ncontent-disposition: form-data; name="file"\r\n\r\na,b\r\n--x--\r\n';
  const plain = entryOf(sampleExchange({ requestType: type, requestBody: textBody(text) }));
  expect(plain.request.postData).toEqual({ mimeType: type, text, params: [] });
  const binary = Buffer.from([0x2d, 0xff, 0x00]).toString('base64');
  const coded = entryOf(
    sampleExchange({
      requestType: type,
      requestBody: { text: binary, encoding: 'base64', size: 3, truncated: false },
    }),
  );
  expect(coded.request.postData).toMatchObject({ text: binary, _encoding: 'base64' });
});

test('an exchange without an answer has status 0 and the reason', () => {
  const entry = entryOf(sampleExchange({ status: null }));
  expect(entry.response).toMatchObject({ status: 0, _error: 'connection refused' });
});
