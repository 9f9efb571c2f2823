import type { HeadersOptions, Middleware } from 'openapi-fetch';
import type { DrataApiError } from '../errors/drata-api-error.js';
import type { CallOptions } from '../options/call-options.js';
import type { Call } from '../transport/call.js';
import type { FetchBody } from '../transport/fetch-body.js';
import type { UploadBody } from '../uploads/upload-body.js';
import type { Operation } from './operation.js';
import type { ParseAs } from './parse-as.js';

/** A response that has been read. */
export interface Exchange {
  readonly call: Call;
  readonly response: Response;
  /** What the body of a success was read as; `undefined` where it is empty. */
  readonly data?: unknown;
  /** The body as it came, where it was read as text. */
  readonly text?: string;
  /** The error of a status that is not a success. */
  readonly failure?: DrataApiError | undefined;
}

/** What a call is made of. Whatever else is in it is left to openapi-fetch and `fetch`. */
export interface ExchangeInit extends Omit<CallOptions, 'headers'> {
  readonly params?:
    | {
        readonly query?: Record<string, unknown>;
        readonly path?: Record<string, unknown>;
        readonly header?: Record<string, unknown>;
      }
    | undefined;
  readonly headers?: HeadersOptions | undefined;
  readonly body?: unknown;
  /** Takes the place of `body`. */
  readonly upload?: UploadBody;
  readonly parseAs?: ParseAs | undefined;
  readonly querySerializer?: (query: object) => string;
  readonly pathSerializer?: (path: string, params: Record<string, unknown>) => string;
  readonly bodySerializer?: (body: unknown, mediaType?: string | null) => FetchBody;
  readonly middleware?: readonly Middleware[] | undefined;
}

/** Sends one call, retries included, and reads the response. Throws where there is none, or it is not understood. */
export type ExchangeFunction = (operation: Operation, init?: ExchangeInit) => Promise<Exchange>;

/** Where a `DrataHttp` has its `ExchangeFunction`, which both levels are built on. */
export const exchangeOf: unique symbol = Symbol('exchange');
