import type { ListContext, ListPage, ListSnapshot, Query, RelationRun } from './list-context.js';
import { readPage } from './read-page.js';

/**
 * Reads a list page by page: all of it, or, of one with more pages than are read, the first ones and the last.
 *
 * @returns Null when a page cannot be read.
 */
export async function readList(
  context: Pick<ListContext, 'list' | 'maxPages'>,
  { ask }: Pick<RelationRun, 'ask'>,
  query: Query,
  size: number | null,
  maxPages: number = context.maxPages,
): Promise<ListSnapshot | null> {
  const { list } = context;
  const asked = {
    ...query,
    ...(size !== null && list.size ? { [list.size.parameter]: size } : {}),
  };
  const first = readPage(list, await ask(asked), 1);
  if (first === null) return null;
  const step = size ?? first.items.length;
  const count = Math.max(1, Math.ceil((first.total ?? first.items.length) / Math.max(1, step)));
  if (list.page === null || first.total === null) {
    return { query, size, pages: [first], items: first.items, total: first.total, isWhole: false };
  }
  const { parameter } = list.page;
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const numbers = count <= maxPages ? all : [...all.slice(0, maxPages - 1), count];
  const rest = await Promise.all(
    numbers
      .slice(1)
      .map(async (number) => readPage(list, await ask({ ...asked, [parameter]: number }), number)),
  );
  const pages = [first, ...rest].filter((page): page is ListPage => page !== null);
  if (pages.length < numbers.length) return null;
  return {
    query,
    size,
    pages,
    items: pages.flatMap(({ items }) => items),
    total: first.total,
    isWhole: count <= maxPages,
  };
}
