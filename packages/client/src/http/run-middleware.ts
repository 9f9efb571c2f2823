import type { MiddlewareCallbackParams } from 'openapi-fetch';
import type { Middleware } from './drata-http.js';

/** What middleware is told of a call besides the request. */
export type MiddlewareContext = Omit<MiddlewareCallbackParams, 'request'>;

/** Sends a request through middleware, in the order and with the rights that openapi-fetch gives it. */
export async function runMiddleware(
  middleware: readonly Middleware[],
  given: Request,
  context: MiddlewareContext,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  const told = { ...context, request: given };
  for (const one of middleware) {
    const result = await one.onRequest?.(told);
    if (result instanceof Response) {
      return result;
    }
    told.request = result ?? told.request;
  }
  const reversed = middleware.toReversed();
  let response: Response | undefined;
  try {
    response = await send(told.request);
  } catch (thrown) {
    let error = thrown;
    for (const one of reversed) {
      const result = await one.onError?.({ ...told, error });
      if (result instanceof Response) {
        response = result;
        break;
      }
      error = result ?? error;
    }
    if (!response) {
      throw error;
    }
  }
  for (const one of reversed) {
    response = (await one.onResponse?.({ ...told, response })) ?? response;
  }
  return response;
}
