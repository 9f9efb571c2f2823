import type { FetchFunction } from '../transport/fetch-function.js';
import type { Call } from './call.js';

/** A call and what came of it, whatever the status. */
export interface Exchange {
  readonly call: Call;
  readonly response: Response;
  /** The parsed body of a success; `undefined` where it is empty. */
  readonly data?: unknown;
  /** The parsed body, or else the text, of any other status; empty where the body is. */
  readonly error?: unknown;
}

/** Sends one request through openapi-fetch; `init` is passed on to it. */
export type ExchangeFunction = (
  method: string,
  path: string,
  init?: { readonly fetch?: FetchFunction; readonly [option: string]: unknown },
) => Promise<Exchange>;
