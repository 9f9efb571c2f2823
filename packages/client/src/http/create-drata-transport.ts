import type { DrataClientOptions } from '../options/drata-client-options.js';
import { readSettings } from '../options/read-settings.js';
import { send } from '../transport/send.js';
import { createCall } from './create-call.js';
import type { DrataTransport } from './drata-transport.js';
import { exchangeOf } from './exchange.js';
import { mergeHeaders } from './merge-headers.js';

/**
 * Makes what `listConnections` and its siblings need, and no more: a bundle then holds only those that it calls, and
 * nothing of `client.http`.
 *
 * @throws {DrataConfigurationError} if an option cannot be used.
 * @example
 * ```ts
 * const transport = createDrataTransport({ apiKey: process.env.DRATA_API_KEY ?? '' });
 * for await (const connection of listConnections(transport)) console.log(connection.clientType);
 * ```
 */
export function createDrataTransport(options: DrataClientOptions): DrataTransport {
  const settings = readSettings(options);
  return {
    [exchangeOf]: (operation, init = {}) =>
      send(
        createCall(settings, operation, init),
        init.headers
          ? mergeHeaders('send the request', settings.headers, init.headers)
          : settings.headers,
        null,
      ),
  };
}
