import { isDeepStrictEqual } from 'node:util';
import { checkList } from './check-list.js';
import { compareLists } from './compare-lists.js';
import { identityOf } from './identity-of.js';
import type { ListContext } from './list-context.js';
import { pageSizes } from './page-sizes.js';
import { readList } from './read-list.js';
import { readPage } from './read-page.js';

/** Pages of any size make up the same list; beyond the last there is nothing. */
export async function pagingRelations(context: ListContext): Promise<void> {
  const { list, base } = context;
  const { page, size } = list;
  if (page === null || size === null) return;
  const { least, greatest, usual } = pageSizes(context);
  const total = base().total ?? base().items.length;
  // So that there are a few pages, of which the last is not full.
  const middle = Math.min(greatest - 1, Math.max(least, Math.ceil(total / 7) + 1));
  const sizes = [...new Set([usual, middle, Math.max(least, 3)])].filter(
    (each): each is number => each !== null && each >= least && each <= greatest,
  );
  for (const each of sizes) {
    await context.relation(`pages of ${each} make up the whole list`, async (run) => {
      const most = Math.ceil(total / each) > 30 ? 6 : context.maxPages;
      const read = await readList(context, run, {}, each, most);
      if (read === null) return;
      checkList(context, run, read);
      const about = {
        check: 'paging' as const,
        pointer: `query/${size.parameter}`,
        what: 'the list has',
      };
      compareLists(context, run, read, base().items, about);
      const ids = (items: readonly unknown[]) => items.map((item) => identityOf(list, item));
      if (!read.isWhole || read.items.length !== base().items.length) return;
      if (isDeepStrictEqual(ids(read.items), ids(base().items))) return;
      run.note(
        {
          check: 'paging',
          pointer: `query/${size.parameter}`,
          expected: 'the same order whatever the size of a page',
          actual: 'another order',
          message: `Pages of ${each} and pages of ${base().size} do not have the items in the same order.`,
          detail: 'order',
        },
        read.pages.slice(-1).map(({ answer }) => answer),
      );
    });
  }
  await context.relation('nothing is on the pages after the last', async (run) => {
    const count = Math.max(1, Math.ceil(total / greatest));
    for (const number of [count + 1, count + 1000]) {
      const answer = await run.ask({ [size.parameter]: greatest, [page.parameter]: number });
      const beyond = readPage(list, answer, number);
      if (beyond === null) continue;
      const read = { query: {}, size: greatest, pages: [beyond], items: beyond.items };
      checkList(context, run, { ...read, total: beyond.total, isWhole: false });
      if (beyond.total === total && beyond.items.length === 0) continue;
      run.note(
        {
          check: beyond.items.length === 0 ? 'total' : 'paging',
          pointer: `/${list.items.join('/')}`,
          expected: `no item, and the total ${total}`,
          actual: `${beyond.items.length} items, and the total ${beyond.total}`,
          message: `After the last page comes one with ${beyond.items.length} items and the total ${beyond.total}.`,
          detail: 'beyond',
        },
        [answer],
      );
    }
  });
}
