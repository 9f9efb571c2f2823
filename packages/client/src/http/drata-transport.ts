import type { ExchangeFunction, exchangeOf } from './exchange.js';

/** What `listConnections` and its siblings send their calls through; every `DrataHttp` is one, too. */
export interface DrataTransport {
  /** @internal */
  readonly [exchangeOf]: ExchangeFunction;
}
