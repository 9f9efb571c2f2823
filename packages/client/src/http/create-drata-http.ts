import createClient, {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  mergeHeaders,
} from 'openapi-fetch';
import type { DrataClientOptions } from '../options/drata-client-options.js';
import { readSettings } from '../options/read-settings.js';
import type { Call } from '../transport/call.js';
import { readResponse } from '../transport/read-response.js';
import { send } from '../transport/send.js';
import type { DrataHttp } from './drata-http.js';
import { type Exchange, type ExchangeFunction, type ExchangeInit, exchangeOf } from './exchange.js';
import { findOperation } from './find-operation.js';
import { toRequestBody } from './to-request-body.js';
import { withBrackets } from './with-brackets.js';

const defaultQuerySerializer = /* @__PURE__ */ createQuerySerializer();

/**
 * Makes `client.http` alone, the one place that knows openapi-fetch. With it and `listConnections` a bundle holds
 * nothing of the uploads.
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
  const { baseUrl, headers } = settings;
  const core = createClient({ baseUrl, headers });
  let hasMiddleware = false;

  const exchange: ExchangeFunction = async (
    method,
    path,
    init = {},
    operation = findOperation(method, path),
  ) => {
    const call: Call = {
      settings,
      init,
      operation,
      path,
      method,
      isObserved: hasMiddleware || init.middleware !== undefined,
      endsAt: Date.now() + ((init.deadlineMs ?? settings.deadlineMs ?? 300_000) || Infinity),
      url: baseUrl + path,
      attempts: 0,
      apiKey: '',
    };
    const {
      querySerializer = defaultQuerySerializer,
      pathSerializer = defaultPathSerializer,
      bodySerializer = (body) => toRequestBody(body, operation?.requestMediaType),
    } = init;
    const params =
      (init.arrayStyle ?? settings.arrayStyle) === 'brackets'
        ? withBrackets(init.params)
        : (init.params ?? {});

    if (!call.isObserved) {
      // What openapi-fetch does without middleware, less the `Request`, which costs more than all the rest.
      call.url = createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer });
      const body = init.body === undefined ? null : bodySerializer(init.body);
      if (!body && !init.headers && !init.params?.header) {
        return send(call, headers, body);
      }
      // Node's `fetch` leaves a rejection unhandled when it is aborted while it reads form data, but not bytes.
      const form = body instanceof FormData ? new Response(body) : undefined;
      const contentType =
        form?.headers.get('content-type') ?? (typeof body === 'string' ? 'application/json' : null);
      return send(
        call,
        Object.fromEntries(
          mergeHeaders({ 'content-type': contentType }, headers, init.headers, init.params?.header),
        ),
        form ? await form.arrayBuffer() : body,
      );
    }
    let received: Exchange | undefined;
    const { response, error }: { response: Response; error?: unknown } = await Reflect.apply(
      core.request,
      core,
      [
        method,
        path,
        {
          ...init,
          params,
          querySerializer,
          bodySerializer,
          baseUrl,
          parseAs: 'stream',
          fetch: async (request: Request) => {
            call.url = request.url;
            // It can be read once; what it is read to can be sent again.
            const body = request.body && (await request.arrayBuffer());
            received = await send(call, Object.fromEntries(request.headers), body);
            return received.response;
          },
        },
      ],
    );
    return response === received?.response
      ? received
      : // Middleware answered. openapi-fetch has read the body where it is an error's.
        readResponse(call, response, typeof error === 'string' ? error : JSON.stringify(error));
  };

  const request = async (
    method: string,
    path: string,
    init?: ExchangeInit,
  ): Promise<{ status: number; response: Response; data?: unknown; error?: unknown }> => {
    const { response, data, failure } = await exchange(method.toUpperCase(), path, init);
    const { status, statusText } = response;
    return failure
      ? // An empty body is a failure, too, and must not read as a success.
        { status, error: failure.body || `${status} ${statusText}`.trim(), response }
      : { status, data, response };
  };
  const methods = Object.keys(core).map((name) => [
    name,
    (path: string, init?: ExchangeInit) => request(name, path, init),
  ]);
  return {
    // The compiler takes these for whatever `DrataHttp` has under the same names.
    ...Object.fromEntries([...methods, ['request', request]]),
    use(...middleware: Parameters<typeof core.use>) {
      hasMiddleware = true;
      core.use(...middleware);
    },
    eject: core.eject,
    [exchangeOf]: exchange,
  };
}
