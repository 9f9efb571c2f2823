import { DrataApiError } from '@drata-connections/client';
import type { Driver } from '../../src/index.js';

/** Calls `readHealth` with the first level of the client, which knows no types for it. */
export const driveHealth: Driver = async (client, { query }) => {
  let sent: Request | undefined;
  client.http.use({
    onRequest: ({ request }) => {
      sent = request;
    },
  });
  const result: {
    readonly data?: unknown;
    readonly error?: unknown;
    readonly response: Response;
  } = await Reflect.apply(client.http.GET, client.http, ['/health', { params: { query } }]);
  const { data, error, response } = result;
  if (response.ok) return data;
  throw new DrataApiError('Failed to read health: the status is not a success. Try again.', {
    status: response.status,
    headers: response.headers,
    body: error,
    request: { method: 'GET', url: sent?.url ?? '' },
    operationId: undefined,
  });
};
