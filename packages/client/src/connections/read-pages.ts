import type { ConnectionPage } from '@drata-connections/types';

/**
 * Reads pages in order until the last that the newest of them tells of, so that a list may grow or shrink meanwhile.
 * What is on the way when the caller stops is aborted.
 *
 * @param read Reads a page.
 * @param first Number of the first page.
 * @param concurrency How many pages to read at once; asked when the first page is there.
 */
export async function* readPages(
  read: (page: number, signal: AbortSignal) => Promise<ConnectionPage>,
  first: number,
  concurrency: () => number,
): AsyncGenerator<ConnectionPage, void> {
  const stop = new AbortController();
  const seen = new Set<number>();
  const queue: Promise<ConnectionPage>[] = [];
  let next = first;
  let last = first;
  try {
    for (;;) {
      while (next <= last && (!queue.length || queue.length < concurrency())) {
        const page = read(next++, stop.signal);
        // It is awaited in its turn, if that comes.
        page.catch(() => {});
        queue.push(page);
      }
      const page = await queue.shift();
      if (!page || (seen.size && !page.data.length)) {
        return;
      }
      last = Math.ceil(page.total / (page.limit || page.data.length || 1));
      // A connection that was added meanwhile has moved others to a later page.
      const data = page.data.filter(({ id }) => !seen.has(id) && seen.add(id));
      yield data.length < page.data.length ? { ...page, data } : page;
    }
  } finally {
    stop.abort();
  }
}
