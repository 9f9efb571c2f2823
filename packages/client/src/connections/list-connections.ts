import type { ListConnectionsQuery } from '@drata-connections/types';
import type { DrataTransport } from '../http/drata-transport.js';
import type { CallOptions } from '../options/call-options.js';
import type { ConnectionList } from './connection-list.js';
import { Listing } from './listing.js';

/**
 * Lists connections: what `client.connections.list()` is made of, for a bundle that needs nothing else. Needs the
 * permission `connections-get`.
 *
 * @param query Page, order and filters. Default: the first 20, oldest first.
 */
export const listConnections = (
  transport: DrataTransport,
  query: ListConnectionsQuery = {},
  options: CallOptions = {},
): ConnectionList => new Listing(transport, query, options);
