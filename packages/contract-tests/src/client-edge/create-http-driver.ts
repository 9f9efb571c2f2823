import { DrataApiError } from '@drata-connections/client';
import type { Driver } from './driver.js';

/**
 * Makes the driver of an operation that `client.connections` does not wrap: it calls the client's first level,
 * `client.http`, by method and path.
 */
export function createHttpDriver(operation: {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}): Driver {
  const method = operation.method.toLowerCase();
  return async (client, { path, query, header, body }) => {
    let url = '';
    client.http.use({
      onRequest: ({ request }) => {
        url = request.url;
      },
    });
    const result: {
      readonly data?: unknown;
      readonly error?: unknown;
      readonly response: Response;
    } = await Reflect.apply(client.http.request, client.http, [
      method,
      operation.path,
      { params: { path, query, header }, ...(body === undefined ? {} : { body }) },
    ]);
    const { data, error, response } = result;
    if (response.ok) return data;
    throw new DrataApiError(
      `Failed to call ${operation.operationId}: the server answered ${response.status}. See its body.`,
      {
        status: response.status,
        headers: response.headers,
        body: error,
        request: { method: operation.method, url },
        operationId: undefined,
      },
    );
  };
}
