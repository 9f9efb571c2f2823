import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { createResponseError } from './errors/create-response-error.js';
import { createTransportError } from './errors/create-transport-error.js';
import type { FormDataPaths } from './multipart/form-data-paths.js';
import { toFormData } from './multipart/to-form-data.js';
import type { Call } from './operations/call.js';
import type { Exchange, ExchangeFunction } from './operations/exchange.js';
import { findOperation } from './operations/find-operation.js';
import type { DrataClientSettings } from './options/drata-client-settings.js';
import type { Transport } from './transport/transport.js';

/**
 * openapi-fetch's whole client, typed by the contract. It resolves with `{ data, response }` or `{ error, response }`
 * for whatever status arrives; decide by `response.ok`.
 */
export type DrataHttp = Client<FormDataPaths>;

/** Middleware of openapi-fetch, for `client.http.use()`. */
export type { Middleware };

/** The one place that knows openapi-fetch: makes its client and mends its defects. */
export function createHttp(
  settings: DrataClientSettings,
  transport: Transport,
): { http: DrataHttp; exchange: ExchangeFunction } {
  const core = createClient<FormDataPaths>({
    baseUrl: settings.baseUrl,
    headers: { accept: 'application/json', authorization: `Bearer ${settings.apiKey}` },
  });

  // Registered first, so it is the last to see a response: what fails after it is the reading of the body.
  const received = new WeakMap<Request, Response>();
  core.use({
    onResponse: ({ request, response }) => {
      received.set(request, response);
    },
  });

  const exchange: ExchangeFunction = async (method, path, init) => {
    const operation = findOperation(method, path);
    let sent: Request | undefined;
    const callOf = (request: { method: string; url: string }): Call => ({
      operation,
      request: { method: request.method, url: request.url },
    });
    try {
      const result: Omit<Exchange, 'call'> = await Reflect.apply(core.request, core, [
        method,
        path,
        {
          ...init,
          ...(operation?.requestMediaType === 'multipart/form-data' && {
            bodySerializer: init?.['bodySerializer'] ?? toFormData,
          }),
          fetch: (request: Request) => {
            sent = request;
            return transport(request, callOf(request), init?.fetch);
          },
        },
      ]);
      // A middleware that answers by itself leaves no request to tell of.
      const { url } = result.response;
      return { ...result, call: callOf(sent ?? { method: method.toUpperCase(), url }) };
    } catch (error) {
      const response = sent && received.get(sent);
      if (!sent || !response) {
        throw error;
      }
      throw error instanceof SyntaxError
        ? createResponseError(callOf(sent), response, error)
        : createTransportError(callOf(sent), sent.signal, error);
    }
  };

  const request = async (...call: Parameters<ExchangeFunction>): Promise<object> => {
    const { data, error, response } = await exchange(...call);
    return response.ok
      ? { data, response }
      : // openapi-fetch reports an empty body as a falsy error, which reads as a success.
        { error: error || `${response.status} ${response.statusText}`.trim(), response };
  };
  const methods = Object.keys(core)
    .filter((name) => name === name.toUpperCase())
    .map((name) => [
      name,
      (path: string, init?: Parameters<ExchangeFunction>[2]) => request(name, path, init),
    ]);
  // The compiler takes these for whatever `core` has under the same names, which is what they stand in for.
  return { http: { ...core, request, ...Object.fromEntries(methods) }, exchange };
}
