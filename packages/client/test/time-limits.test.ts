import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrataClient, createRateLimiter, isDrataTimeoutError } from '../src/index.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';
import { scriptedFetch } from './scripted-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Never answers, and does not care for its signal either. */
const silent = () => new Promise<Response>(() => {});
const slowBody = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
const base = { apiKey: 'key', rateLimit: false, retry: false } as const;

async function timeoutOf(call: PromiseLike<unknown>, ms: number) {
  const settled = rejectionOf(call);
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(0);
  const error = await settled;
  if (!isDrataTimeoutError(error)) {
    throw error;
  }
  return error;
}

describe('timeoutMs', () => {
  it.each([
    ['a response that does not come', silent],
    ['a body that does not end', slowBody],
  ])('ends %s', async (_, step) => {
    const { fetch } = scriptedFetch(step);
    const { connections } = createDrataClient({ ...base, fetch, timeoutMs: 1000 });
    const error = await timeoutOf(connections.list(), 1000);
    expect(error.kind).toBe('timeoutMs');
    expect(error.attempts).toBe(1);
    expect(error.message).toContain('Failed to list connections: it took longer than `timeoutMs`');
  });

  it('is a minute by default, and can be set for a call', async () => {
    const { fetch } = scriptedFetch(silent);
    const { connections } = createDrataClient({ ...base, fetch });
    await timeoutOf(connections.list(), 60_000);
    await timeoutOf(connections.list({}, { timeoutMs: 5 }), 5);
  });

  it.each([0, Number.POSITIVE_INFINITY])('can be switched off by %s', async (off) => {
    const { fetch } = scriptedFetch(silent);
    const { connections } = createDrataClient({ ...base, fetch, timeoutMs: off, deadlineMs: off });
    void connections.list().then(() => expect.unreachable());
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells `fetch` to stop', async () => {
    let signal: AbortSignal | null | undefined;
    const { connections } = createDrataClient({
      ...base,
      timeoutMs: 10,
      fetch: (_, init) => {
        signal = init?.signal;
        return silent();
      },
    });
    await timeoutOf(connections.list(), 10);
    expect(signal?.aborted).toBe(true);
  });

  it('holds where fake timers were taken away meanwhile', async () => {
    const { fetch } = scriptedFetch(() => Response.json(samplePage), silent);
    const { connections } = createDrataClient({ ...base, fetch, timeoutMs: 10 });
    vi.setSystemTime(0);
    await connections.list();
    vi.useRealTimers();
    expect(isDrataTimeoutError(await rejectionOf(connections.list()))).toBe(true);
  });

  it('lets a list be asked for again, and a create not', async () => {
    const { fetch, requests } = scriptedFetch(silent, () => Response.json(samplePage), silent);
    const { connections } = createDrataClient({ ...base, retry: {}, timeoutMs: 10, fetch });
    const list = connections.list().then();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await list).total).toBe(1);
    const create = rejectionOf(connections.createFromCsv({ file: 'id' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect((await create).attempts).toBe(1);
    expect(requests).toHaveLength(3);
  });
});

describe('deadlineMs', () => {
  it('ends an attempt that would last longer', async () => {
    const { fetch } = scriptedFetch(silent);
    const { connections } = createDrataClient({ ...base, fetch, timeoutMs: 1000, deadlineMs: 300 });
    expect((await timeoutOf(connections.list(), 300)).kind).toBe('deadlineMs');
  });

  it('counts all attempts, and a wait that would pass it is not begun', async () => {
    const headers = { 'retry-after': '2' };
    const { fetch, requests } = scriptedFetch(new Response('', { status: 503, headers }));
    const { connections } = createDrataClient({ ...base, retry: {}, fetch, deadlineMs: 5000 });
    const error = rejectionOf(connections.list());
    await vi.advanceTimersByTimeAsync(4000);
    expect(await error).toMatchObject({ status: 503, attempts: 3 });
    expect(requests).toHaveLength(3);
    // What calls share to start their limits by ends at once.
    await vi.advanceTimersByTimeAsync(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends the wait for the rate limit, and nothing is sent', async () => {
    const rateLimit = createRateLimiter({ requestsPerMinute: 1 });
    rateLimit.acquire();
    const { fetch, requests } = scriptedFetch(silent);
    const { connections } = createDrataClient({ ...base, fetch, rateLimit, deadlineMs: 700 });
    const settled = rejectionOf(connections.list());
    await vi.advanceTimersByTimeAsync(700);
    expect(await settled).toMatchObject({ kind: 'deadlineMs', attempts: 0 });
    expect(requests).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
