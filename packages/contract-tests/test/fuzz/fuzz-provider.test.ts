import { expect, test } from 'vitest';
import { fuzzProvider } from '../../src/index.js';
import { emulatedProvider, type Handler } from '../providers/emulated-provider.js';

const options = (wrap?: (next: Handler) => Handler) => {
  const { baseUrl, apiKey, fetch, contract } = emulatedProvider(wrap);
  return { baseUrl, apiKey, fetch, contract };
};

/** A server that fails on people whose job title holds an umlaut. */
const failsOnUmlauts =
  (next: Handler): Handler =>
  async (request) => {
    const text = await request.clone().text();
    const response = await next(request);
    const title = /"jobTitle":"[^"]*[^\x20-\x7e]/.test(text);
    const error = { statusCode: 500, message: 'Failed', code: 1 };
    return response.ok && title ? Response.json(error, { status: 500 }) : response;
  };

test('the emulator stands generated and hostile requests', async () => {
  const report = await fuzzProvider({ ...options(), requests: 1000, seed: 20 });
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ edge: 'fuzz', ok: true, seed: 20 });
  expect(report.requests).toBeGreaterThanOrEqual(1000);
});

test('what fails is made small, and told as a line and a seed', async () => {
  const report = await fuzzProvider({ ...options(failsOnUmlauts), requests: 800, seed: 5 });
  const found = report.findings.filter(({ check }) => check === 'server-error');
  const [first] = found;
  expect(first).toMatchObject({ level: 'violation', seed: 5, actual: '500' });
  const [index = 0] = first?.exchangeIndexes ?? [];
  const sent: unknown = JSON.parse(report.exchanges[index]?.request.body?.text ?? 'null');
  // One person, and one character in the title of the job: nothing else matters.
  expect(sent).toMatchObject({ personnelData: [{ jobTitle: expect.stringMatching(/^.{1,2}$/u) }] });
  expect(sent).toHaveProperty('personnelData.length', 1);
  expect(first?.reproduce).toMatch(/^curl .*"\$DRATA_API_KEY"/);
  expect(report.ok).toBe(false);
});

test('the same seed sends the same requests', async () => {
  const sent = async (seed: number) => {
    const urls: string[] = [];
    const wrap = (next: Handler) => (request: Request) => {
      if (request.method === 'GET') urls.push(request.url);
      return next(request);
    };
    await fuzzProvider({ ...options(wrap), requests: 120, seed, concurrency: 1 });
    return urls.slice(0, 20);
  };
  expect(await sent(1)).toEqual(await sent(1));
  expect(await sent(1)).not.toEqual(await sent(2));
});

test('what is accepted and must not be is found', async () => {
  const accepts =
    (next: Handler): Handler =>
    async (request) => {
      const response = await next(request);
      return response.status === 400 && request.method === 'POST'
        ? Response.json({}, { status: 201 })
        : response;
    };
  const report = await fuzzProvider({ ...options(accepts), requests: 300, seed: 2 });
  expect(report.findings.map(({ check }) => check)).toContain('negative-data-rejected');
});

test.each([
  'https://public-api.drata.com/public',
  'https://public-api.eu.drata.com/public',
  'https://PUBLIC-API.APAC.DRATA.COM./public',
  'https://anything.drata.com',
  'http://drata.com:8080/x',
])('%s is refused before anything is sent', async (baseUrl) => {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    return new Response();
  };
  await expect(fuzzProvider({ baseUrl, apiKey: 'k-1', fetch })).rejects.toThrow(
    /it is the vendor's host/,
  );
  expect(requests).toBe(0);
});

test('on a host that is not this machine it only reads', async () => {
  const methods = new Set<string>();
  const wrap = (next: Handler) => (request: Request) => {
    methods.add(request.method);
    return next(request);
  };
  const stop = new AbortController();
  const run = fuzzProvider({
    ...options(wrap),
    baseUrl: 'https://drata.example/public',
    requests: 40,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
    durationMs: 1500,
  });
  await run.catch(() => undefined);
  expect([...methods]).toEqual(['GET']);
});
