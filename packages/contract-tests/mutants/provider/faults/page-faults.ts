import { renamed } from '../../json/renamed.js';
import { without } from '../../json/without.js';
import type { ProviderFault } from '../provider-fault.js';
import { rewriteList } from '../rewrite/rewrite-list.js';
import { rewritePage } from '../rewrite/rewrite-page.js';

/** Pages whose envelope is wrong. */
export const pageFaults: readonly ProviderFault[] = [
  {
    id: 'page-bare-list',
    title: 'The list answers with the connections alone',
    breaks: 'a page is an object',
    wrap: rewritePage(({ data }) => data),
  },
  {
    id: 'page-data-renamed',
    title: '`data` is called `items`',
    breaks: '`data` is required',
    wrap: rewritePage((page) => renamed({ ...page }, 'data', 'items')),
  },
  {
    id: 'page-limit-dropped',
    title: 'Pages have no `limit`',
    breaks: '`limit` is required',
    wrap: rewritePage((page) => without({ ...page }, 'limit')),
  },
  {
    id: 'page-total-text',
    title: '`total` is a text',
    breaks: '`total` is a number',
    wrap: rewritePage((page) => ({ ...page, total: String(page.total) })),
  },
  {
    id: 'page-empty-null',
    title: '`data` is null on a page without connections',
    breaks: '`data` is a list',
    wrap: rewritePage((page) => (page.data.length === 0 ? { ...page, data: null } : page)),
  },
  {
    id: 'page-number-from-zero',
    title: '`page` counts from zero',
    breaks: '`page` is the number of this page, counted from one',
    wrap: rewritePage((page) => ({ ...page, page: page.page - 1 })),
  },
  {
    id: 'page-limit-is-count',
    title: '`limit` is the number of connections on the page',
    breaks: '`limit` is what a page holds at most',
    wrap: rewritePage((page) => ({ ...page, limit: page.data.length })),
  },
  {
    id: 'list-text',
    title: 'The list says that it is plain text',
    breaks: 'the list answers `application/json`',
    wrap: rewriteList(
      async ({ response }) =>
        new Response(await response.text(), { headers: { 'content-type': 'text/plain' } }),
    ),
  },
  {
    id: 'list-status',
    title: 'A page of several is answered 206',
    breaks: 'the list answers 200',
    wrap: rewriteList(
      ({ response }) => new Response(response.body, { status: 206, headers: response.headers }),
    ),
  },
];
