import type { Connection, ConnectionPage } from '@drata-connections/types';
import type { WithResponse } from './with-response.js';

/**
 * A list that is about to be asked for: `await` it for one page, or iterate it for all connections, page by page.
 * Nothing is sent until then. Awaiting it again sends nothing; iterating it again does.
 */
export interface ConnectionList extends Promise<ConnectionPage>, AsyncIterable<Connection> {
  /**
   * Iterates pages from the one asked for (default: the first) to the last. A connection that moves to a later page
   * meanwhile is not repeated. With the option `concurrency`, the first page tells how many there are, and that many of
   * the others are fetched at once.
   */
  pages(): AsyncIterable<ConnectionPage>;
  /** Collects connections of all pages, at most as many as `limit` says. */
  toArray(options: { readonly limit: number }): Promise<Connection[]>;
  /** The page with the response that it came in, whose body has been read. */
  withResponse(): Promise<WithResponse<ConnectionPage>>;
}
