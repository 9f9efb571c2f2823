import { describe, expect, it } from 'vitest';
import { type CallOptions, createDrataClient, DrataConfigurationError } from '../src/index.js';
import { type PagedFetch, pagedFetch } from './paged-fetch.js';
import { rejectionOf } from './rejection-of.js';

const listOf = (list: PagedFetch, limit = 2, options: CallOptions & { page?: number } = {}) => {
  const { page, ...rest } = options;
  const query = page === undefined ? { limit } : { limit, page };
  const client = createDrataClient({
    apiKey: 'key',
    rateLimit: false,
    retry: false,
    fetch: list.fetch,
  });
  return client.connections.list(query, rest);
};

async function idsOf(list: PagedFetch, limit = 2, options: CallOptions & { page?: number } = {}) {
  const ids: number[] = [];
  for await (const { id } of listOf(list, limit, options)) {
    ids.push(id);
  }
  return ids;
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each([1, 3, 8])('a list that is iterated with a concurrency of %i', (concurrency) => {
  it.each([0, 1, 2, 3, 7, 20])('has all of %i connections in order', async (size) => {
    const list = pagedFetch(size);
    expect(await idsOf(list, 2, { concurrency })).toEqual(upTo(size));
    expect(list.pages).toEqual(upTo(Math.max(1, Math.ceil(size / 2))));
  });

  it('begins at the page asked for', async () => {
    expect(await idsOf(pagedFetch(7), 2, { concurrency, page: 3 })).toEqual([5, 6, 7]);
  });

  it('does not repeat what moves to a later page, and has what is added at the end', async () => {
    const list = pagedFetch(6, (page, { ids }) => {
      if (page === 2) {
        ids.unshift(99);
        ids.push(7, 8);
      }
    });
    expect(await idsOf(list, 2, { concurrency })).toEqual(upTo(8));
  });

  it('ends where the list becomes shorter', async () => {
    const list = pagedFetch(20, (page, { ids }) => {
      if (page === 2) {
        ids.length = 4;
      }
    });
    expect(await idsOf(list, 2, { concurrency })).toEqual([1, 2, 3, 4]);
  });

  it('ends where a page is empty, whatever the total says', async () => {
    const pages: number[] = [];
    const { connections } = createDrataClient({
      apiKey: 'key',
      rateLimit: false,
      retry: false,
      fetch: async () =>
        pages.push(pages.length) > 9
          ? Response.error()
          : Response.json({ data: [], page: 1, limit: 2, total: 1000 }),
    });
    expect(await connections.list({}, { concurrency }).toArray({ limit: 99 })).toEqual([]);
    expect(pages).toHaveLength(1);
  });

  it('ends where the server knows no pages', async () => {
    const list = pagedFetch(4);
    const always: PagedFetch = {
      ...list,
      fetch: (input) => list.fetch(String(input).replace(/([?&])page=\d+/, '$1page=1')),
    };
    expect(await idsOf(always, 2, { concurrency })).toEqual([1, 2]);
    expect(list.pages.length).toBeLessThan(4);
  });

  it('throws what a page throws, in its turn', async () => {
    const list = pagedFetch(8, (page) => {
      if (page === 3) {
        throw new TypeError('fetch failed');
      }
    });
    const ids: number[] = [];
    const read = async () => {
      for await (const { id } of listOf(list, 2, { concurrency })) {
        ids.push(id);
      }
    };
    expect((await rejectionOf(read())).name).toBe('DrataConnectionError');
    expect(ids).toEqual([1, 2, 3, 4]);
  });
});

describe('concurrency', () => {
  it('reads the first page alone, then as many at once as it says', async () => {
    let open = 0;
    const most: Record<number, number> = {};
    const list = pagedFetch(40, async (page) => {
      open += 1;
      most[page] = open;
      await new Promise(setImmediate);
      open -= 1;
    });
    await idsOf(list, 2, { concurrency: 4 });
    expect(most[1]).toBe(1);
    expect(Math.max(...Object.values(most))).toBe(4);
  });

  it('can be set for the client', async () => {
    const list = pagedFetch(40);
    const client = createDrataClient({
      apiKey: 'key',
      concurrency: 5,
      rateLimit: false,
      fetch: list.fetch,
    });
    for await (const _ of client.connections.list({ limit: 2 })) {
      if (list.pages.length > 1) break;
    }
    expect(list.pages).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('aborts what is on the way when the caller stops', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const list = pagedFetch(40);
    const { connections } = createDrataClient({
      apiKey: 'key',
      rateLimit: false,
      fetch: (input, init) => {
        signals.push(init?.signal);
        return signals.length < 3 ? list.fetch(input) : new Promise(() => {});
      },
    });
    for await (const { data } of connections.list({ limit: 2 }, { concurrency: 4 }).pages()) {
      if (data[0]?.id === 3) break;
    }
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, false, true, true, true]);
  });
});

describe('a list', () => {
  it('is not asked for before it is awaited, and is asked for once however often it is', async () => {
    const list = pagedFetch(3);
    const lazy = listOf(list);
    await Promise.resolve();
    expect(list.pages).toEqual([]);
    const [first, second] = await Promise.all([lazy, lazy]);
    expect(first).toBe(second);
    expect(await lazy.finally(() => {})).toBe(first);
    expect((await lazy.withResponse()).data).toBe(first);
    expect(list.pages).toEqual([1]);
  });

  it('is a promise in other respects, too', async () => {
    const failing = pagedFetch(1, () => Promise.reject(new Error('no')));
    expect(await listOf(failing).catch(({ name }) => name)).toBe('DrataConnectionError');
    expect(await listOf(failing).then(undefined, ({ name }) => name)).toBe('DrataConnectionError');
    expect(Object.prototype.toString.call(listOf(failing))).toBe('[object ConnectionList]');
  });

  it('gives its pages, without what an earlier page had', async () => {
    const list = pagedFetch(3, (page, { ids }) => {
      if (page === 2) ids.unshift(99);
    });
    const pages: number[][] = [];
    for await (const { data } of listOf(list).pages()) pages.push(data.map(({ id }) => id));
    expect(pages).toEqual([[1, 2], [3]]);
  });

  it.each([
    [0, 0, []],
    [1, 1, [1]],
    [3, 2, [1, 2, 3]],
    [4, 2, [1, 2, 3, 4]],
    [99, 4, upTo(7)],
  ])('toArray({ limit: %i }) reads %i pages', async (limit, pages, ids) => {
    const list = pagedFetch(7);
    expect((await listOf(list).toArray({ limit })).map(({ id }) => id)).toEqual(ids);
    expect(list.pages).toHaveLength(pages);
  });

  it.each(['{}', '{"limit":-1}', '{"limit":"many"}'])('toArray(%s) is refused', async (json) => {
    const error = await rejectionOf(listOf(pagedFetch(1)).toArray(JSON.parse(json)));
    expect(error).toBeInstanceOf(DrataConfigurationError);
    expect(error.message).toMatch(/^Failed to list connections: `limit` is missing/);
  });
});
