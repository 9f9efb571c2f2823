import { describe, expect, it } from 'vitest';
import {
  type CallOptions,
  createDrataClient,
  createRateLimiter,
  DrataConfigurationError,
  type DrataHooks,
} from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';

/** What a program without types may give, too. */
const times: readonly unknown[] = [Number.NaN, -1, '50', '', true, {}];
const names = ['timeoutMs', 'deadlineMs', 'concurrency'] as const;
const retryNames = ['attempts', 'baseDelayMs', 'maxDelayMs'] as const;

const wrong = [
  ...names.flatMap((name) => times.map((value) => [name, value, { [name]: value }] as const)),
  ...retryNames.flatMap((name) =>
    times.map((value) => [name, value, { retry: { [name]: value } }] as const),
  ),
  ...[Number.NaN, 0, -1, 'many', undefined].map(
    (requestsPerMinute) =>
      ['requestsPerMinute', requestsPerMinute, { rateLimit: { requestsPerMinute } }] as const,
  ),
];

const untyped = (options: object): CallOptions => ({ ...options });
const { fetch, requests } = recordingFetch(() => Response.json(samplePage));

describe.each(wrong)('%s: %j', (name, _, options) => {
  it('is refused for a client', () => {
    expect(() => createDrataClient({ apiKey: 'key', ...untyped(options) })).toThrow(
      new RegExp(`^Failed to create the .*: \`${name}\` is no number that can be used\\. `),
    );
  });

  it('is refused for a call', async () => {
    const { connections } = createDrataClient({ apiKey: 'key', fetch, rateLimit: false });
    const error = await rejectionOf(connections.list({}, untyped(options)));
    expect(error).toBeInstanceOf(DrataConfigurationError);
    expect(error.message).toContain(`: \`${name}\` is no number that can be used. `);
    expect(requests).toEqual([]);
  });
});

it.each([0, Number.POSITIVE_INFINITY, undefined])('a limit may be %j', async (value) => {
  const { connections } = createDrataClient({
    apiKey: 'key',
    fetch: async () => Response.json(samplePage),
    rateLimit: createRateLimiter({ requestsPerMinute: Number.POSITIVE_INFINITY }),
    timeoutMs: value,
    deadlineMs: value,
    concurrency: value,
    retry: { attempts: value, baseDelayMs: value, maxDelayMs: value },
  });
  expect(await connections.list().toArray({ limit: 9 })).toHaveLength(1);
});

describe('a header', () => {
  const bad: readonly Record<string, string>[] = [
    { 'x-tenant': 'a\nb-secret' },
    { 'x-tenant': 'ü-secret-\u{1f511}' },
    { 'x tenant': 'secret' },
  ];

  it.each(bad)(
    'that cannot be sent is refused, and its value not repeated: %j',
    async (headers) => {
      const message = /^Failed to .*: `x.tenant` cannot be among the headers\. /;
      expect(() => createDrataClient({ apiKey: 'key', headers })).toThrow(message);
      const { http, connections } = createDrataClient({ apiKey: 'key', fetch, rateLimit: false });
      for (const call of [
        http.GET('/connections', { headers }),
        connections.list({}, { headers }),
      ]) {
        const error = await rejectionOf(call);
        expect(error).toBeInstanceOf(DrataConfigurationError);
        expect(error.message).toMatch(message);
        expect(`${error.message}${error.stack}`).not.toContain('secret');
      }
      expect(requests).toEqual([]);
    },
  );
});

it('a header that a hook adds and that cannot be sent is refused, too', async () => {
  const hooks: DrataHooks = {
    onRequest: ({ headers }) => {
      headers['traceparent'] = 'a\nb';
    },
  };
  const { connections } = createDrataClient({ apiKey: 'key', fetch, rateLimit: false, hooks });
  const error = await rejectionOf(connections.list());
  expect(error.message).toMatch(/^Failed to send the request: `traceparent` cannot be /);
  expect(requests).toEqual([]);
});

describe('an id', () => {
  const ids: readonly unknown[] = [undefined, null, Number.NaN, '', '12', {}];
  const upload = { personnelData: [] };

  it.each(ids)('of an update that is no number is refused: %j', async (id) => {
    const { connections } = createDrataClient({ apiKey: 'key', fetch, rateLimit: false });
    const update: (...args: never) => PromiseLike<unknown> = connections.updateFromJson;
    const error = await rejectionOf(Reflect.apply(update, undefined, [id, upload]));
    expect(error).toBeInstanceOf(DrataConfigurationError);
    expect(error.message).toMatch(/^Failed to send the request: `id` is missing\. /);
    expect(requests).toEqual([]);
  });

  it('that is missing is refused by `client.http`, too', async () => {
    const { http } = createDrataClient({ apiKey: 'key', fetch, rateLimit: false });
    const init = { params: { path: JSON.parse('{}') }, body: upload };
    const error = await rejectionOf(http.PUT('/connections/{id}/upload/json', init));
    expect(error).toBeInstanceOf(DrataConfigurationError);
    expect(requests).toEqual([]);
  });
});
