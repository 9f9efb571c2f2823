import type { paths } from '@drata-connections/types';
import type { Middleware } from 'openapi-fetch';
import type { DrataTransport } from './drata-transport.js';
import type { HttpArguments } from './http-init.js';
import type { PathsWith } from './http-paths.js';
import type { HttpResult } from './http-result.js';
import type { ParseAs } from './parse-as.js';

/** Middleware of openapi-fetch, for `client.http.use()`. */
export type { Middleware };

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

type CallMethod<Paths, Method extends HttpMethod> = <
  Path extends PathsWith<Paths, Method>,
  Parse extends ParseAs = 'json',
>(
  path: Path,
  ...init: HttpArguments<Paths[Path][Method & keyof Paths[Path]], Parse>
) => Promise<HttpResult<Paths[Path][Method & keyof Paths[Path]], Parse>>;

/**
 * Every operation of the contract by method and path, as in openapi-fetch. Resolves with `{ status, data, response }`
 * or `{ status, error, response }` for whatever status arrives; throws what `client.connections` throws otherwise.
 */
export type DrataHttp<Paths = paths> = DrataTransport & {
  readonly [Method in HttpMethod as Uppercase<Method>]: CallMethod<Paths, Method>;
} & {
  /** The same with the method as an argument, in small letters. */
  request<
    Method extends HttpMethod,
    Path extends PathsWith<Paths, Method>,
    Parse extends ParseAs = 'json',
  >(
    method: Method,
    path: Path,
    ...init: HttpArguments<Paths[Path][Method & keyof Paths[Path]], Parse>
  ): Promise<HttpResult<Paths[Path][Method & keyof Paths[Path]], Parse>>;
  /**
   * Registers middleware as of openapi-fetch. It sees the calls of `client.connections`, too, as one call each, however
   * often it is retried; it sees neither the API key nor the body of an upload, and can lead a request to no other host.
   */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away again. */
  eject(...middleware: Middleware[]): void;
};
