import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDrataClient, createRateLimiter, type DrataClientOptions } from '../src/index.js';
import { rejectionOf } from './rejection-of.js';
import { scriptedFetch } from './scripted-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fullLimiter = () => {
  const rateLimit = createRateLimiter({ requestsPerMinute: 1 });
  rateLimit.acquire();
  return rateLimit;
};

it.each<[string, Partial<DrataClientOptions>, number]>([
  ['the wait before the next attempt', {}, 1],
  ['the wait for the rate limit', { rateLimit: fullLimiter() }, 0],
])('the signal ends %s at once, and leaves nothing behind', async (_, options, sent) => {
  const headers = { 'retry-after': '20' };
  const { fetch, requests } = scriptedFetch(new Response('', { status: 503, headers }));
  const client = createDrataClient({ apiKey: 'key', rateLimit: false, fetch, ...options });
  const controller = new AbortController();
  const removed = vi.spyOn(controller.signal, 'removeEventListener');
  const added = vi.spyOn(controller.signal, 'addEventListener');
  const error = rejectionOf(client.connections.list({}, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(100);
  controller.abort(new Error('enough'));
  expect(await error).toMatchObject({ name: 'DrataAbortError', cause: { message: 'enough' } });
  expect(requests).toHaveLength(sent);
  expect(vi.getTimerCount()).toBe(0);
  expect(removed.mock.calls.length).toBe(added.mock.calls.length);
});

it('a signal that outlives its calls keeps nothing of them', async () => {
  const { fetch } = scriptedFetch(() => Response.json({ data: [], page: 1, limit: 20, total: 0 }));
  const { connections } = createDrataClient({ apiKey: 'key', rateLimit: false, fetch });
  const { signal } = new AbortController();
  const [added, removed] = [
    vi.spyOn(signal, 'addEventListener'),
    vi.spyOn(signal, 'removeEventListener'),
  ];
  await connections.list({}, { signal });
  expect(added).toHaveBeenCalledTimes(1);
  expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
});
