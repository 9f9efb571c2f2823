import type { OperationsByTag } from '@drata-connections/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrataClient, type DrataClientOptions, type DrataConnections } from '../src/index.js';
import { refusedConnection } from './refused-connection.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';
import { scriptedFetch } from './scripted-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const success = () => Response.json(samplePage);
const failing = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ statusCode: status, message: 'm', code: 1 }, { status, headers });

type OperationId = OperationsByTag['Connections'];

const file = 'id\n';
const calls: Record<OperationId, (to: DrataConnections) => PromiseLike<unknown>> = {
  listConnections: (to) => to.list(),
  createConnectionFromCsv: (to) => to.createFromCsv({ file }),
  updateConnectionFromCsv: (to) => to.updateFromCsv(1, { file }),
  createConnectionFromJson: (to) => to.createFromJson({ personnelData: [] }),
  updateConnectionFromJson: (to) => to.updateFromJson(1, { personnelData: [] }),
};
const [list, create, update] = [
  'listConnections',
  'createConnectionFromCsv',
  'updateConnectionFromCsv',
] as const;

/** Makes a call to the end, whatever comes of it, and returns how often the request was sent. */
async function attemptsOf(
  operationId: OperationId,
  step: Response | Error,
  options: Partial<DrataClientOptions> = {},
): Promise<number> {
  const { fetch, requests } = scriptedFetch(step, success);
  const { connections } = createDrataClient({ apiKey: 'key', rateLimit: false, fetch, ...options });
  const settled = Promise.allSettled([calls[operationId](connections)]);
  await vi.runAllTimersAsync();
  await settled;
  expect(vi.getTimerCount()).toBe(0);
  return requests.length;
}

const retryAfter = { 'retry-after': '1' };

describe('what is sent again', () => {
  it.each<readonly [OperationId, Response, number]>([
    ...[408, 429, 500, 502, 503, 504, 599].map((status) => [list, failing(status), 2] as const),
    ...[400, 401, 402, 403, 404, 412, 413].map((status) => [list, failing(status), 1] as const),
    ...[429, 502, 503, 504].map((status) => [update, failing(status), 2] as const),
    ...[401, 402, 403, 404, 408, 412, 500].map((status) => [update, failing(status), 1] as const),
    ...[429, 503].map((status) => [create, failing(status, retryAfter), 2] as const),
    ...[429, 500, 502, 503, 504].map((status) => [create, failing(status), 1] as const),
    [create, failing(502, retryAfter), 1],
    [list, failing(412, retryAfter), 1],
  ])('%s after %o is sent %i times', async (operationId, response, times) => {
    expect(await attemptsOf(operationId, response)).toBe(times);
  });

  it.each(Object.keys(calls))('%s is sent again after a refused connection', async (id) => {
    const operationId = Object.keys(calls).find((known): known is OperationId => known === id);
    expect(operationId && (await attemptsOf(operationId, refusedConnection()))).toBe(2);
  });

  const inDeno = (reason: string): TypeError =>
    new TypeError('fetch failed', {
      cause: new TypeError(
        `error sending request for url (https://a.b): client error (Connect): ${reason}`,
      ),
    });
  it.each([
    ['Bun', Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' })],
    ['Bun, no address', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })],
    ['Deno', inDeno('tcp connect error: Connection refused (os error 111)')],
    ['Deno, no address', inDeno('dns error: failed to lookup address information')],
  ])(
    'a create is sent again where there was no connection, as it is put by %s',
    async (_, error) => {
      expect(await attemptsOf(create, error)).toBe(2);
    },
  );

  it('a create is sent again after a refused connection whose error holds the key', async () => {
    const failure = refusedConnection();
    Object.assign(failure, { request: { authorization: 'Bearer key' } });
    expect(await attemptsOf(create, failure)).toBe(2);
  });

  it.each([
    [list, 2],
    [update, 2],
    [create, 1],
  ] as const)('%s after a broken connection is sent %i times', async (operationId, times) => {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    expect(await attemptsOf(operationId, new TypeError('fetch failed', { cause }))).toBe(times);
  });

  it('a host that cannot be found is a broken connection, whatever its name', async () => {
    const message = 'getaddrinfo ENOTFOUND redirect.example';
    const cause = Object.assign(new Error(message), { code: 'ENOTFOUND' });
    expect(await attemptsOf(list, new TypeError('fetch failed', { cause }))).toBe(2);
  });

  it.each(['-5', '0.5', '1.5', '', 'soon', 'try 5'])(
    'a create is not after a `Retry-After` of %j',
    async (value) => {
      expect(await attemptsOf(create, failing(503, { 'retry-after': value }))).toBe(1);
    },
  );

  it('an error that is its own cause is a broken connection, too', async () => {
    const error = new TypeError('fetch failed');
    error.cause = error;
    const { fetch, requests } = scriptedFetch(error);
    const { connections } = createDrataClient({ apiKey: 'key', fetch });
    const call = rejectionOf(connections.createFromJson({ personnelData: [] }));
    expect(await call).toMatchObject({ name: 'DrataConnectionError', cause: error });
    expect(requests).toHaveLength(1);
  });

  it('nothing is, with `retry: false`', async () => {
    expect(await attemptsOf(list, failing(503), { retry: false })).toBe(1);
  });

  it('a body that is cut off is asked for again', async () => {
    const { fetch, requests } = scriptedFetch(
      () =>
        new Response(
          new ReadableStream({
            pull(stream) {
              stream.error(new TypeError('terminated'));
            },
          }),
        ),
      success,
    );
    const call = createDrataClient({ apiKey: 'key', fetch }).connections.list().then();
    await vi.runAllTimersAsync();
    expect((await call).total).toBe(1);
    expect(requests).toHaveLength(2);
  });
});

describe('the waits', () => {
  /** When each request was sent, in milliseconds after the first. */
  async function timesOf(step: Response, retry: DrataClientOptions['retry'] = {}) {
    const start = Date.now();
    const times: number[] = [];
    const { connections } = createDrataClient({
      apiKey: 'key',
      rateLimit: false,
      retry,
      fetch: async () => {
        times.push(Date.now() - start);
        return step.clone();
      },
    });
    const error = rejectionOf(connections.list());
    await vi.runAllTimersAsync();
    return { times, error: await error };
  }

  it('double, up to a limit, and the error tells how often it was tried', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { times, error } = await timesOf(failing(503), {
      attempts: 5,
      baseDelayMs: 100,
      maxDelayMs: 350,
    });
    expect(times).toEqual([0, 100, 300, 650, 1000]);
    expect(error.attempts).toBe(5);
    expect(error.message).toContain('503 after 5 attempts (GET ');
  });

  it('are a random part of that', async () => {
    vi.spyOn(Math, 'random')
      .mockReturnValueOnce(0.5)
      .mockReturnValueOnce(0.1)
      .mockReturnValueOnce(0);
    expect((await timesOf(failing(500))).times).toEqual([0, 250, 350, 350]);
  });

  it('are what `Retry-After` says in seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect((await timesOf(failing(429, { 'retry-after': '7' }))).times).toEqual([
      0, 7e3, 14e3, 21e3,
    ]);
  });

  it('are what `Retry-After` says as a date', async () => {
    vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const step = failing(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' });
    expect((await timesOf(step, { attempts: 2 })).times).toEqual([0, 9e3]);
  });

  it('are no shorter where they are longer than a timer can be', async () => {
    const { fetch, requests } = scriptedFetch(failing(503, { 'retry-after': '9999999' }), success);
    const { connections } = createDrataClient({
      apiKey: 'key',
      deadlineMs: 0,
      retry: { maxDelayMs: Infinity },
      fetch,
    });
    const call = connections.list().then();
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(requests).toHaveLength(1);
    await vi.runAllTimersAsync();
    await call;
  });

  it('are not made where `Retry-After` says more than `maxDelayMs`', async () => {
    const { times, error } = await timesOf(failing(429, { 'retry-after': '31' }));
    expect(times).toEqual([0]);
    expect(error).toMatchObject({ name: 'DrataRateLimitError', retryAfterMs: 31_000 });
  });
});

describe('the body', () => {
  // Bodies are read in real time.
  beforeEach(() => {
    vi.useRealTimers();
  });
  const options = { apiKey: 'key', rateLimit: false, retry: { baseDelayMs: 0 } } as const;

  it('is made anew for each attempt, also of calls at the same time', async () => {
    const bodies: string[] = [];
    const { connections } = createDrataClient({
      ...options,
      fetch: async (input, init) => {
        const form = await new Request(input, init).formData();
        const part = form.get('file');
        bodies.push(part instanceof File ? await part.text() : '');
        return bodies.length < 3 ? failing(503) : Response.json({});
      },
    });
    await Promise.all([
      connections.updateFromCsv(1, { file: 'a' }),
      connections.updateFromCsv(2, { file: 'b' }),
    ]);
    expect(bodies.sort()).toEqual(['a', 'a', 'b', 'b']);
  });

  it('of `client.http` is sent again, also behind middleware', async () => {
    const bodies: string[] = [];
    const { http } = createDrataClient({
      ...options,
      fetch: async (input, init) => {
        bodies.push(await new Request(input, init).text());
        return bodies.length % 2 ? failing(503) : Response.json({});
      },
    });
    const init = { params: { path: { id: 1 } }, body: { personnelData: [] } };
    const put = () => http.PUT('/connections/{id}/upload/json', init);
    expect((await put()).status).toBe(200);
    http.use({ onRequest: ({ request }) => new Request(request, { headers: { 'x-a': 'b' } }) });
    expect((await put()).status).toBe(200);
    expect(bodies).toEqual(Array.from({ length: 4 }, () => '{"personnelData":[]}'));
  });

  it('of a source that can be read once is not sent again', async () => {
    const { fetch, requests } = scriptedFetch(failing(503), () => Response.json({}));
    const { connections } = createDrataClient({ ...options, fetch });
    const source = new Blob(['id\n1\n']).stream();
    const error = await rejectionOf(connections.updateFromCsv(1, { file: source }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});
