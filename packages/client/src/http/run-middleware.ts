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
  let answer = send(told.request);
  for (const one of reversed) {
    answer = answer.catch(async (error) => {
      const result = await one.onError?.({ ...told, error });
      if (result instanceof Response) {
        return result;
      }
      throw result ?? error;
    });
  }
  for (const one of reversed) {
    answer = answer.then(
      async (response) => (await one.onResponse?.({ ...told, response })) ?? response,
    );
  }
  return answer;
}
