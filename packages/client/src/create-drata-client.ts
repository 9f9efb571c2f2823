import { createConnections } from './connections/create-connections.js';
import type { DrataClient } from './drata-client.js';
import { createDrataHttp } from './http/create-drata-http.js';
import type { DrataClientOptions } from './options/drata-client-options.js';

/**
 * Makes a client. Nothing is sent before the first call.
 *
 * @throws {DrataConfigurationError} if an option cannot be used.
 * @example
 * ```ts
 * const client = createDrataClient({ apiKey: process.env.DRATA_API_KEY ?? '', region: 'eu' });
 * const { data } = await client.connections.list({ state: 'ACTIVE' });
 * ```
 */
export function createDrataClient(options: DrataClientOptions): DrataClient {
  const http = createDrataHttp(options);
  return { http, connections: createConnections(http) };
}
