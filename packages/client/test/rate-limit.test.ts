import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrataClient, createRateLimiter } from '../src/index.js';
import { pagedFetch } from './paged-fetch.js';
import { samplePage } from './sample-page.js';
import { scriptedFetch } from './scripted-fetch.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createRateLimiter', () => {
  it('gives out the tokens of a minute at once, then one at a time', async () => {
    const limiter = createRateLimiter({ requestsPerMinute: 60 });
    for (let index = 0; index < 60; index++) {
      expect(limiter.acquire()).toBeUndefined();
    }
    const got: number[] = [];
    const start = Date.now();
    for (let index = 0; index < 3; index++) {
      limiter.acquire()?.then(() => got.push(Date.now() - start));
    }
    await vi.runAllTimersAsync();
    expect(got).toEqual([1000, 2000, 3000]);
  });

  it('fills up again, and no further than a minute', async () => {
    const limiter = createRateLimiter({ requestsPerMinute: 2 });
    const take = () =>
      [limiter.acquire(), limiter.acquire(), limiter.acquire()].map((turn) => !turn);
    expect(take()).toEqual([true, true, false]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(take()).toEqual([true, true, false]);
  });

  it('gives out nothing for a while when it is told to slow down', () => {
    const limiter = createRateLimiter({ requestsPerMinute: 600 });
    limiter.slowDown(5000);
    const got: number[] = [];
    const start = Date.now();
    limiter.acquire()?.then(() => got.push(Date.now() - start));
    return vi.runAllTimersAsync().then(() => expect(got).toEqual([5100]));
  });

  it('holds up those that wait already, in their order, and once for many refusals', async () => {
    const limiter = createRateLimiter({ requestsPerMinute: 600 });
    limiter.slowDown(0);
    const got: [number, number][] = [];
    const start = Date.now();
    const wait = (name: number) =>
      limiter.acquire()?.then(() => got.push([name, Date.now() - start]));
    wait(1);
    wait(2);
    limiter.slowDown(3000);
    await vi.advanceTimersByTimeAsync(1000);
    limiter.slowDown(3000);
    limiter.slowDown(3000);
    limiter.slowDown(10);
    wait(3);
    await vi.runAllTimersAsync();
    expect(got).toEqual([
      [1, 4100],
      [2, 4200],
      [3, 4300],
    ]);
  });

  it('takes a token back from a wait that is aborted', async () => {
    const limiter = createRateLimiter({ requestsPerMinute: 60 });
    limiter.slowDown(0);
    const controller = new AbortController();
    const aborted = Array.from({ length: 100 }, () => limiter.acquire(controller.signal));
    controller.abort('enough');
    expect(await Promise.allSettled(aborted)).toEqual(
      aborted.map(() => ({ status: 'rejected', reason: 'enough' })),
    );
    expect(vi.getTimerCount()).toBe(0);
    const next = limiter.acquire();
    await vi.advanceTimersByTimeAsync(1000);
    await next;
    await expect(limiter.acquire(controller.signal)).rejects.toBe('enough');
  });

  it('never gives out more than a bucket and what is refilled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.nat(5000), { maxLength: 200 }),
        (requestsPerMinute, gaps) => {
          const limiter = createRateLimiter({ requestsPerMinute });
          const start = Date.now();
          let given = 0;
          for (const gap of gaps) {
            vi.setSystemTime(Date.now() + gap);
            const turn = limiter.acquire(AbortSignal.abort());
            turn?.catch(() => {});
            given += turn ? 0 : 1;
            const refilled = ((Date.now() - start) / 60_000) * requestsPerMinute;
            expect(given).toBeLessThanOrEqual(requestsPerMinute + refilled + 1);
          }
          vi.clearAllTimers();
        },
      ),
    );
  });
});

describe('rateLimit', () => {
  const success = () => Response.json(samplePage);

  it('is one for all clients of the process by default, of 500 a minute', async () => {
    vi.setSystemTime(Date.now() + 3_600_000);
    const { fetch, requests } = scriptedFetch(success);
    const clients = [1, 2].map(() => createDrataClient({ apiKey: 'key', fetch }));
    const all = Promise.all(
      Array.from({ length: 501 }, (_, index) => clients[index % 2]?.connections.list()),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(500);
    await vi.runAllTimersAsync();
    await all;
    expect(requests).toHaveLength(501);
  });

  it('can be given, shared and switched off for a call', async () => {
    const rateLimit = createRateLimiter({ requestsPerMinute: 1 });
    const { fetch, requests } = scriptedFetch(success);
    const [one, two] = [1, 2].map(() => createDrataClient({ apiKey: 'key', fetch, rateLimit }));
    await one?.connections.list();
    const waiting = two?.connections.list().then();
    await vi.advanceTimersByTimeAsync(100);
    expect(requests).toHaveLength(1);
    await one?.connections.list({}, { rateLimit: false });
    expect(requests).toHaveLength(2);
    await vi.runAllTimersAsync();
    await waiting;
    expect(requests).toHaveLength(3);
  });

  it('can be a number of its own', async () => {
    const { fetch, requests } = scriptedFetch(success);
    const own = { requestsPerMinute: 2 };
    const { connections } = createDrataClient({ apiKey: 'key', fetch, rateLimit: own });
    const all = Promise.all([connections.list(), connections.list(), connections.list()]);
    await vi.advanceTimersByTimeAsync(0);
    expect(requests).toHaveLength(2);
    await vi.runAllTimersAsync();
    await all;
  });

  it('of a list is one for all of its pages', async () => {
    const { fetch, pages } = pagedFetch(5);
    const { connections } = createDrataClient({ apiKey: 'key', fetch });
    const all = connections
      .list({ limit: 1 }, { rateLimit: { requestsPerMinute: 2 } })
      .toArray({ limit: 5 });
    await vi.advanceTimersByTimeAsync(0);
    expect(pages).toEqual([1, 2]);
    await vi.runAllTimersAsync();
    expect(await all).toHaveLength(5);
  });

  it('slows down on 429', async () => {
    const headers = { 'retry-after': '3' };
    const { fetch, requests } = scriptedFetch(new Response('', { status: 429, headers }), success);
    const rateLimit = createRateLimiter({ requestsPerMinute: 6000 });
    const { connections } = createDrataClient({ apiKey: 'key', fetch, rateLimit, retry: false });
    await expect(connections.list()).rejects.toMatchObject({ status: 429 });
    const next = connections.list().then();
    await vi.advanceTimersByTimeAsync(2999);
    expect(requests).toHaveLength(1);
    await vi.runAllTimersAsync();
    await next;
    expect(requests).toHaveLength(2);
  });
});
