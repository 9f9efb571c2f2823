import type { Connection, ConnectionPage, ListConnectionsQuery } from '@drata-connections/types';
import { listConnectionsRequest } from '@drata-connections/types/requests';
import { configurationError } from '../errors/configuration-error.js';
import type { DrataTransport } from '../http/drata-transport.js';
import { exchangeOf } from '../http/exchange.js';
import { type PlainQuery, serializePlainQuery } from '../http/serialize-plain-query.js';
import type { CallOptions } from '../options/call-options.js';
import { toRateLimiter } from '../options/to-rate-limiter.js';
import type { ConnectionList } from './connection-list.js';
import { exchangeData } from './exchange-data.js';
import { isConnectionPage } from './is-connection-page.js';
import type { WithResponse } from './with-response.js';

/** A list that has not been asked for yet. A class, because closures for all of this would slow down each call. */
export class Listing implements ConnectionList {
  readonly #transport: DrataTransport;
  readonly #query: ListConnectionsQuery;
  readonly #options: CallOptions;
  #concurrency: number | undefined;
  #first: Promise<ConnectionPage> | undefined;
  #response: Response | undefined;

  constructor(transport: DrataTransport, query: ListConnectionsQuery, options: CallOptions) {
    this.#transport = transport;
    this.#query = query;
    this.#options = options;
  }

  get [Symbol.toStringTag](): string {
    return 'ConnectionList';
  }

  async #read(query: ListConnectionsQuery, options: CallOptions): Promise<ConnectionPage> {
    const exchange = await this.#transport[exchangeOf](listConnectionsRequest, {
      ...options,
      params: { query: query satisfies PlainQuery },
      querySerializer: serializePlainQuery,
    });
    this.#concurrency = options.concurrency ?? exchange.call.settings.concurrency;
    // Pages that are iterated have options of their own.
    if (options === this.#options) {
      this.#response = exchange.response;
    }
    return exchangeData(exchange, isConnectionPage).data;
  }

  async withResponse(): Promise<WithResponse<ConnectionPage>> {
    const data = await this;
    return { data, response: this.#response ?? Response.error() };
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
  then<Result1 = ConnectionPage, Result2 = never>(
    onFulfilled?: ((page: ConnectionPage) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    // No function between: with one, the stack of an error would not lead to whoever awaits the list.
    this.#first ??= this.#read(this.#query, this.#options);
    return this.#first.then(onFulfilled, onRejected);
  }

  catch<Result = never>(
    onRejected?: ((reason: unknown) => Result | PromiseLike<Result>) | null,
  ): Promise<ConnectionPage | Result> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<ConnectionPage> {
    return this.then().finally(onFinally);
  }

  /**
   * Reads pages in order until the last that the newest of them tells of, so that a list may grow or shrink meanwhile.
   * What is on the way when the caller stops is aborted.
   */
  async *pages(): AsyncGenerator<ConnectionPage, void> {
    const { signal, rateLimit } = this.#options;
    const stop = new AbortController();
    const options = {
      ...this.#options,
      signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
      // A limit of the list's own is one for all of its pages.
      rateLimit: toRateLimiter(rateLimit),
    };
    const seen = new Set<number>();
    const queue: Promise<ConnectionPage>[] = [];
    let next = this.#query.page ?? 1;
    let last = next;
    try {
      for (;;) {
        while (next <= last && queue.length < (this.#concurrency || 1)) {
          const answer = this.#read({ ...this.#query, page: next++ }, options);
          if (queue.push(answer) > 1) {
            // It is awaited in its turn, if that comes.
            answer.catch(() => {});
          }
        }
        const page = await queue.shift();
        if (!page || (seen.size && !page.data.length)) {
          return;
        }
        // After an empty page there is nothing, whatever the total says.
        last = page.data.length && Math.ceil(page.total / (page.limit || page.data.length));
        // A connection that was added meanwhile has moved others to a later page.
        const data = page.data.filter(({ id }) => !seen.has(id) && seen.add(id));
        yield data.length < page.data.length ? { ...page, data } : page;
      }
    } finally {
      stop.abort();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Connection, void> {
    for await (const { data } of this.pages()) {
      yield* data;
    }
  }

  async toArray({ limit }: { readonly limit: number }): Promise<Connection[]> {
    if (!(limit >= 0)) {
      throw configurationError(
        '`limit` is missing',
        'Say how many connections to collect at most.',
        'list connections',
      );
    }
    const collected: Connection[] = [];
    for await (const connection of limit ? this : []) {
      if (collected.push(connection) >= limit) {
        break;
      }
    }
    return collected;
  }
}
