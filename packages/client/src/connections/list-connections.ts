import {
  type Connection,
  type ConnectionPage,
  type ListConnectionsQuery,
  operationTable,
} from '@drata-connections/types';
import { configurationError } from '../errors/configuration-error.js';
import type { DrataHttp } from '../http/drata-http.js';
import { exchangeOf } from '../http/exchange.js';
import type { CallOptions } from '../options/call-options.js';
import type { ConnectionList } from './connection-list.js';
import { exchangeData } from './exchange-data.js';
import { isConnectionPage } from './is-connection-page.js';
import { readPages } from './read-pages.js';
import type { WithResponse } from './with-response.js';

const operation = operationTable.listConnections;

/**
 * Lists connections: what `client.connections.list()` is made of, for a bundle that needs nothing else. Needs the
 * permission `connections-get`.
 *
 * @param query Page, order and filters. Default: the first 20, oldest first.
 */
export function listConnections(
  http: DrataHttp,
  query: ListConnectionsQuery = {},
  options: CallOptions = {},
): ConnectionList {
  const { signal } = options;
  let concurrency = options.concurrency;
  let first: Promise<WithResponse<ConnectionPage>> | undefined;

  const read = async (
    params: ListConnectionsQuery,
    stop = signal,
  ): Promise<WithResponse<ConnectionPage>> => {
    const exchange = await http[exchangeOf](
      operation.method,
      operation.path,
      { ...options, signal: stop, params: { query: params } },
      operation,
    );
    concurrency ??= exchange.call.settings.concurrency;
    return exchangeData(exchange, isConnectionPage);
  };
  const withResponse = () => (first ??= read(query));
  const promise = async () => (await withResponse()).data;
  const pages = () =>
    readPages(
      async (page, stop) =>
        (await read({ ...query, page }, signal ? AbortSignal.any([signal, stop]) : stop)).data,
      query.page ?? 1,
      () => concurrency ?? 1,
    );
  const items = async function* (): AsyncGenerator<Connection, void> {
    for await (const { data } of pages()) {
      yield* data;
    }
  };

  return {
    [Symbol.toStringTag]: 'ConnectionList',
    [Symbol.asyncIterator]: items,
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
    then: (...on) => promise().then(...on),
    catch: (...on) => promise().catch(...on),
    finally: (...on) => promise().finally(...on),
    pages,
    withResponse,
    async toArray({ limit }) {
      if (!(limit >= 0)) {
        throw configurationError(
          '`limit` is missing',
          'Say how many connections to collect at most.',
          'list connections',
        );
      }
      const collected: Connection[] = [];
      for await (const connection of limit ? items() : []) {
        if (collected.push(connection) >= limit) {
          break;
        }
      }
      return collected;
    },
  };
}
