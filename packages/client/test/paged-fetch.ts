import type { Connection } from '@drata-connections/types';
import type { FetchFunction } from '../src/index.js';
import { samplePage } from './sample-page.js';

/** A list on a server, which a test may change between two pages. */
export interface PagedFetch {
  readonly fetch: FetchFunction;
  /** Ids of the connections, in order. */
  ids: number[];
  /** Numbers of the pages that were asked for. */
  readonly pages: number[];
}

const [sample] = samplePage.data;

/** Serves a list by page and limit. `beforePage` is called with the number of each page before it is cut. */
export function pagedFetch(
  size: number,
  beforePage: (page: number, list: PagedFetch) => void | Promise<void> = () => {},
): PagedFetch {
  const list: PagedFetch = {
    ids: Array.from({ length: size }, (_, index) => index + 1),
    pages: [],
    fetch: async (input) => {
      const query = new URL(String(input)).searchParams;
      const page = Number(query.get('page') ?? 1);
      const limit = Number(query.get('limit') ?? 20);
      list.pages.push(page);
      await beforePage(page, list);
      const data = list.ids
        .slice((page - 1) * limit, page * limit)
        .map((id): Partial<Connection> => ({ ...sample, id }));
      return Response.json({ data, page, limit, total: list.ids.length });
    },
  };
  return list;
}
