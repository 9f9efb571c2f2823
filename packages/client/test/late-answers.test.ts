import { expect, it } from 'vitest';
import { createDrataClient, type DrataClientOptions, type RateLimiter } from '../src/index.js';
import { deferred } from './deferred.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';

const turn = () => new Promise(setImmediate);
const base = { rateLimit: false, retry: { attempts: 3, baseDelayMs: 0 } } as const;

it('a key that comes after the call was aborted sends nothing and is told to no hook', async () => {
  const key = deferred<string>();
  const { fetch, requests } = recordingFetch();
  const begun: number[] = [];
  const hooks = { onRequest: ({ number }: { number: number }) => begun.push(number) };
  const { connections } = createDrataClient({ ...base, apiKey: () => key.promise, fetch, hooks });
  const controller = new AbortController();
  const { signal } = controller;
  const call = rejectionOf(connections.createFromCsv({ file: 'id\n' }, { signal }));
  controller.abort();
  expect(await call).toMatchObject({ name: 'DrataAbortError', attempts: 0 });
  key.resolve('key');
  await turn();
  expect(requests).toEqual([]);
  expect(begun).toEqual([]);
});

it('a file that comes after the call was aborted is not sent', async () => {
  const file = deferred<string>();
  const { fetch, requests } = recordingFetch();
  const { connections } = createDrataClient({ ...base, apiKey: 'key', fetch });
  const controller = new AbortController();
  const { signal } = controller;
  const call = rejectionOf(connections.createFromCsv({ file: () => file.promise }, { signal }));
  await turn();
  controller.abort();
  expect((await call).name).toBe('DrataAbortError');
  file.resolve('id\n');
  await turn();
  expect(requests).toEqual([]);
});

it('a key that comes after its attempt timed out is not sent beside that of the next', async () => {
  const late = deferred<string>();
  const keys = [late.promise, 'second'];
  const { fetch, requests } = recordingFetch(() => Response.json(samplePage));
  const { connections } = createDrataClient({
    ...base,
    apiKey: async () => (await keys.shift()) ?? '',
    timeoutMs: 5,
    fetch,
  });
  await connections.list();
  late.resolve('first');
  await turn();
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer second']);
});

const never: RateLimiter = { acquire: () => Promise.reject(new Error('no')), slowDown() {} };

it.each<[string, Partial<DrataClientOptions>, object]>([
  ['a key that never comes', { apiKey: () => new Promise(() => {}), timeoutMs: 1 }, {}],
  ['a limiter that fails', { rateLimit: never }, {}],
  ['a signal that is none', {}, { signal: { aborted: false } }],
])('%s uses up the attempts', async (_, options, callOptions) => {
  const { fetch, requests } = recordingFetch();
  const { connections } = createDrataClient({
    ...base,
    apiKey: 'key',
    deadlineMs: 0,
    fetch,
    ...options,
  });
  const error = await rejectionOf(connections.list({}, callOptions));
  expect(error).toMatchObject({ attempts: 0, request: { method: 'GET' } });
  expect(requests).toEqual([]);
});
