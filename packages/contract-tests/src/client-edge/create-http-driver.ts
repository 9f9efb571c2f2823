import { DrataApiError } from '@drata-connections/client';
import type { ContractOperation } from '../contract/contract-operation.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { Driver } from './driver.js';

/**
 * Makes the driver of an operation that `client.connections` does not wrap: it calls the client's first level,
 * `client.http`, by method and path.
 */
export function createHttpDriver(operation: ContractOperation): Driver {
  const method = operation.method.toLowerCase();
  const answers = operation.responses
    .filter(({ status }) => status >= 200 && status < 300)
    .flatMap(({ contents }) => contents);
  // What is no JSON has to be asked for as text, as every caller of `client.http` has to.
  const isText =
    answers.length > 0 && !answers.some(({ mediaType }) => /[/+]json$/.test(mediaType));
  const lists = operation.parameters.filter(
    (parameter) => parameter.in === 'query' && schemaTypes(parameter.schema).includes('array'),
  );
  const isJoined =
    lists.length > 0 && lists.every(({ style, explode }) => style === 'form' && !explode);
  const options = {
    ...(isText ? { parseAs: 'text' } : {}),
    ...(isJoined ? { querySerializer: { array: { style: 'form', explode: false } } } : {}),
  };
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
      { ...options, params: { path, query, header }, ...(body === undefined ? {} : { body }) },
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
