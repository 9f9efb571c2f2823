import type { ProviderFault } from '../provider-fault.js';
import { errorResponse } from '../rewrite/error-response.js';
import { readPage } from '../rewrite/read-page.js';
import { rewriteList } from '../rewrite/rewrite-list.js';
import { rewritePage } from '../rewrite/rewrite-page.js';
import { rewriteQuery } from '../rewrite/rewrite-query.js';
import { rewriteSelection } from '../rewrite/rewrite-selection.js';

const start = ({ page, limit }: { readonly page: number; readonly limit: number }): number =>
  (page - 1) * limit;

/** Lists that are cut into pages in a wrong way. */
export const pagingFaults: readonly ProviderFault[] = [
  {
    id: 'paging-off-by-one',
    title: 'Page 1 is the second page',
    breaks: 'pages are counted from one',
    wrap: rewriteSelection((all, page) => ({
      data: all.slice(start(page) + page.limit, start(page) + 2 * page.limit),
    })),
  },
  {
    id: 'paging-page-ignored',
    title: 'Every page is the first',
    breaks: '`page` chooses the page',
    wrap: rewriteSelection((all, { limit }) => ({ data: all.slice(0, limit) })),
  },
  {
    id: 'paging-limit-ignored',
    title: 'Every page holds 20',
    breaks: '`limit` is the number of connections on a page',
    wrap: rewriteSelection((all, { page }) => ({ data: all.slice((page - 1) * 20, page * 20) })),
  },
  {
    id: 'paging-limit-plus-one',
    title: 'Pages hold one connection more than asked for',
    breaks: '`limit` is the number of connections on a page',
    wrap: rewriteSelection((all, page) => ({
      data: all.slice(start(page), start(page) + page.limit + 1),
    })),
  },
  {
    id: 'paging-limit-capped',
    title: 'A limit over 25 gives 25',
    breaks: '`limit` is the number of connections on a page, up to 50',
    wrap: rewriteSelection((all, { page, limit }) => {
      const size = Math.min(limit, 25);
      return { data: all.slice((page - 1) * size, page * size) };
    }),
  },
  {
    id: 'paging-default-limit',
    title: 'Without a limit, a page holds 10',
    breaks: '`limit` is 20 by default',
    wrap: rewriteQuery((query) => {
      if (!query.has('limit')) query.set('limit', '10');
    }),
  },
  {
    id: 'paging-overlap',
    title: 'A page starts with the last connection of the page before',
    breaks: 'a connection is on one page',
    wrap: rewriteSelection((all, { page, limit }) => {
      const first = Math.max(0, (page - 1) * limit - (page > 1 ? 1 : 0));
      return { data: all.slice(first, first + limit) };
    }),
  },
  {
    id: 'paging-gap',
    title: 'The last connection of a full page is lost',
    breaks: 'every connection is on a page',
    wrap: rewritePage((page) => ({
      ...page,
      data: page.data.length === page.limit && page.limit > 1 ? page.data.slice(0, -1) : page.data,
    })),
  },
  {
    id: 'paging-total-of-page',
    title: '`total` counts the page',
    breaks: '`total` counts all pages together',
    wrap: rewritePage((page) => ({ ...page, total: page.data.length })),
  },
  {
    id: 'paging-total-unfiltered',
    title: '`total` counts what the filters leave out',
    breaks: '`total` counts the connections of all pages',
    wrap: rewriteSelection(
      (all, page, query) => ({
        data: all
          .filter(({ state }) => !query.has('state') || state === query.get('state'))
          .slice(start(page), start(page) + page.limit),
        total: all.length,
      }),
      (query) => query.delete('state'),
    ),
  },
  {
    id: 'paging-total-plus-one',
    title: '`total` is one too many',
    breaks: '`total` counts the connections of all pages',
    wrap: rewritePage((page) => ({ ...page, total: page.total + 1 })),
  },
  {
    id: 'paging-last-page-again',
    title: 'After the last page comes the last page again',
    breaks: 'a connection is on one page',
    wrap: rewriteSelection((all, { page, limit }) => {
      const last = Math.max(1, Math.ceil(all.length / limit));
      const first = (Math.min(page, last) - 1) * limit;
      return { data: all.slice(first, first + limit) };
    }),
  },
  {
    id: 'paging-end-is-404',
    title: 'The page after the last is answered 404',
    breaks: 'the list answers 200, and declares no 404',
    wrap: rewriteList(async ({ response }) => {
      const { data, page } = await readPage(response.clone());
      return data.length === 0 && page > 1 ? errorResponse(404, 'No such page') : response;
    }),
  },
  {
    id: 'paging-unstable',
    title: 'Connections of one state come in another order each time',
    breaks: 'a connection is on one page, so the order of equals holds',
    wrap: (next, apiKeys) => {
      let calls = 0;
      return rewriteSelection((all, page, query) => {
        calls += 1;
        if (query.get('sort') !== 'CONNECTION_STATE') {
          return { data: all.slice(start(page), start(page) + page.limit) };
        }
        const states = [...new Set(all.map(({ state }) => state))];
        const data = states.flatMap((wanted) => {
          const same = all.filter(({ state }) => state === wanted);
          const turn = calls % same.length;
          return [...same.slice(turn), ...same.slice(0, turn)];
        });
        return { data: data.slice(start(page), start(page) + page.limit) };
      })(next, apiKeys);
    },
  },
];
