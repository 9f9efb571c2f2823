import type { JsonObject } from '@drata-connections/contract-validator/document';
import type { Wrap } from '../wrap.js';
import type { Page } from './page.js';
import { readPage } from './read-page.js';
import { rewriteList } from './rewrite-list.js';
import { withQuery } from './with-query.js';

/** Chooses a page from a whole list: what every faulty way of paging, filtering or sorting comes down to. */
export type Select = (
  all: readonly JsonObject[],
  page: Page,
  query: URLSearchParams,
) => { readonly data: readonly JsonObject[]; readonly total?: number };

/**
 * Puts another choice in place of the list's page.
 *
 * @param ask Changes the query by which the whole list is read. By default it keeps filters and order.
 */
export function rewriteSelection(
  select: Select,
  ask: (query: URLSearchParams) => void = () => undefined,
): Wrap {
  return rewriteList(async ({ request, query, response, next }) => {
    const page = await readPage(response);
    const all: JsonObject[] = [];
    for (let number = 1; ; number += 1) {
      const part = await readPage(
        await next(
          withQuery(request, (whole) => {
            ask(whole);
            whole.set('page', String(number));
            whole.set('limit', '50');
          }),
        ),
      );
      all.push(...part.data);
      if (part.data.length === 0 || all.length >= part.total) break;
    }
    const { data, total = page.total } = select(all, page, query);
    return Response.json({ ...page, data, total });
  });
}
