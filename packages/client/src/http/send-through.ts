import { createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import { configurationError } from '../errors/configuration-error.js';
import type { Call } from '../transport/call.js';
import type { FetchBody } from '../transport/fetch-body.js';
import { readResponse } from '../transport/read-response.js';
import { send } from '../transport/send.js';
import type { Middleware } from './drata-http.js';
import type { Exchange } from './exchange.js';
import { runMiddleware } from './run-middleware.js';

/** Sends a call through middleware, which sees one request and one response, however often it is retried. */
export async function sendThrough(
  call: Call,
  headers: Readonly<Record<string, string>>,
  body: ArrayBuffer | null,
  middleware: readonly Middleware[],
  bodySerializer: (body: unknown) => FetchBody,
): Promise<Exchange> {
  const { init, settings, operation } = call;
  const { baseUrl } = settings;
  const {
    params = {},
    parseAs = 'json',
    signal = null,
    querySerializer = createQuerySerializer(),
    pathSerializer = defaultPathSerializer,
  } = init;
  const [, method, schemaPath] = operation;
  let received: Exchange | undefined;
  const response = await runMiddleware(
    middleware,
    new Request(call.url, { ...init, signal, method, headers, body }),
    {
      id: Math.random().toString(36).slice(2),
      schemaPath,
      params,
      options: {
        querySerializer,
        pathSerializer,
        bodySerializer,
        baseUrl,
        parseAs,
        fetch: init.fetch ?? settings.fetch ?? globalThis.fetch,
      },
    },
    async (request) => {
      call.url = request.url;
      if (new URL(call.url).origin !== new URL(baseUrl).origin) {
        throw configurationError(
          'middleware leads to another host, which must not get the API key',
          'Use the option `baseUrl` or `fetch`.',
          'send the request',
        );
      }
      // It can be read once; what it is read to can be sent again.
      const bytes = request.body && (await request.arrayBuffer());
      received = await send(call, Object.fromEntries(request.headers), bytes);
      return received.response;
    },
  );
  return response === received?.response ? received : readResponse(call, response);
}
