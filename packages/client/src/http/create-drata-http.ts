import {
  createQuerySerializer,
  defaultPathSerializer,
  type QuerySerializerOptions,
} from 'openapi-fetch';
import type { DrataClientOptions } from '../options/drata-client-options.js';
import { readSettings } from '../options/read-settings.js';
import { send } from '../transport/send.js';
import { createCall } from './create-call.js';
import type { DrataHttp, Middleware } from './drata-http.js';
import { type ExchangeFunction, type ExchangeInit, exchangeOf } from './exchange.js';
import { findOperation } from './find-operation.js';
import { sendContent } from './send-content.js';

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** `querySerializer` may be the options of openapi-fetch's own. */
interface HttpCall extends Omit<ExchangeInit, 'querySerializer'> {
  readonly querySerializer?: ExchangeInit['querySerializer'] | QuerySerializerOptions;
}

/**
 * Makes `client.http` alone: a bundle then holds nothing of `client.connections`.
 *
 * @throws {DrataConfigurationError} if an option cannot be used.
 * @example
 * ```ts
 * const http = createDrataHttp({ apiKey: process.env.DRATA_API_KEY ?? '' });
 * const { status, data } = await http.GET('/connections');
 * ```
 */
export function createDrataHttp(options: DrataClientOptions): DrataHttp {
  const settings = readSettings(options);
  const registered: Middleware[] = [];

  const exchange: ExchangeFunction = (operation, init = {}) => {
    const middleware = init.middleware ? [...registered, ...init.middleware] : registered;
    const call = createCall(settings, operation, init, middleware.length > 0);
    return call.isObserved || init.body !== undefined || init.headers || init.params?.header
      ? sendContent(call, [...middleware])
      : send(call, settings.headers, null);
  };

  const request = async (
    method: string,
    path: string,
    init: HttpCall = {},
  ): Promise<{ status: number; response: Response; data?: unknown; error?: unknown }> => {
    const { querySerializer, pathSerializer = defaultPathSerializer } = init;
    const { response, data, failure } = await exchange(findOperation(method.toUpperCase(), path), {
      ...init,
      pathSerializer,
      querySerializer:
        typeof querySerializer === 'function'
          ? querySerializer
          : createQuerySerializer(querySerializer),
    });
    const { status, statusText } = response;
    return failure
      ? // An empty body is a failure, too, and must not read as a success.
        { status, error: failure.body || `${status} ${statusText}`.trim(), response }
      : { status, data, response };
  };
  return {
    // The compiler takes these for whatever `DrataHttp` has under the same names.
    ...Object.fromEntries([
      ...methods.map((method) => [method, request.bind(null, method)]),
      ['request', request],
    ]),
    use(...middleware) {
      registered.push(...middleware.filter(Boolean));
    },
    eject(...middleware) {
      for (const known of middleware) {
        registered.splice(registered.indexOf(known) >>> 0, 1);
      }
    },
    [exchangeOf]: exchange,
  };
}
