import type { Wrap } from '../wrap.js';
import type { Page } from './page.js';
import { readPage } from './read-page.js';
import { rewriteList } from './rewrite-list.js';

/** Changes the body of the list's successful answers. */
export function rewritePage(change: (page: Page, query: URLSearchParams) => unknown): Wrap {
  return rewriteList(async ({ response, query }) =>
    Response.json(change(await readPage(response), query)),
  );
}
