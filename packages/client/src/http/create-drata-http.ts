import { createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import type { DrataClientOptions } from '../options/drata-client-options.js';
import { readSettings } from '../options/read-settings.js';
import type { Call } from '../transport/call.js';
import { send } from '../transport/send.js';
import type { DrataHttp, Middleware } from './drata-http.js';
import { type ExchangeFunction, type ExchangeInit, exchangeOf } from './exchange.js';
import { findOperation } from './find-operation.js';
import { sendContent } from './send-content.js';
import { toUrl } from './to-url.js';

const defaultQuerySerializer = /* @__PURE__ */ createQuerySerializer();

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * Makes `client.http` alone. With it and `listConnections` a bundle holds nothing of the uploads.
 *
 * @throws {DrataConfigurationError} if an option cannot be used.
 * @example
 * ```ts
 * const http = createDrataHttp({ apiKey: process.env.DRATA_API_KEY ?? '' });
 * for await (const connection of listConnections(http)) console.log(connection.clientType);
 * ```
 */
export function createDrataHttp(options: DrataClientOptions): DrataHttp {
  const settings = readSettings(options);
  const { baseUrl } = settings;
  const registered: Middleware[] = [];

  const exchange: ExchangeFunction = (operation, init = {}) => {
    const {
      params = {},
      pathSerializer = defaultPathSerializer,
      querySerializer: serializer = defaultQuerySerializer,
    } = init;
    const querySerializer =
      typeof serializer === 'function' ? serializer : createQuerySerializer(serializer);
    const middleware = init.middleware ? [...registered, ...init.middleware] : registered;
    const call: Call = {
      settings,
      init,
      operation,
      hooks: init.hooks ? [...settings.allHooks, init.hooks] : settings.allHooks,
      isObserved: middleware.length > 0,
      endsAt: Date.now() + ((init.deadlineMs ?? settings.deadlineMs ?? 300_000) || Infinity),
      url: toUrl(
        baseUrl + operation[2],
        params,
        querySerializer,
        pathSerializer,
        (init.arrayStyle ?? settings.arrayStyle) === 'brackets',
      ),
      attempts: 0,
      apiKey: '',
    };
    return call.isObserved || init.body !== undefined || init.headers || params.header
      ? sendContent(call, [...middleware], { querySerializer, pathSerializer })
      : send(call, settings.headers, null);
  };

  const request = async (
    method: string,
    path: string,
    init?: ExchangeInit,
  ): Promise<{ status: number; response: Response; data?: unknown; error?: unknown }> => {
    const { response, data, failure } = await exchange(
      findOperation(method.toUpperCase(), path),
      init,
    );
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
