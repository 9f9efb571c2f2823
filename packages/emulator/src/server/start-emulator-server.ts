import { createAdaptorServer } from '@hono/node-server';
import type { EmulatorApiKeys } from '../access/read-api-keys.js';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import { closeServer } from './close-server.js';
import type { EmulatorServerOptions } from './emulator-server-options.js';
import { guardHost } from './guard-host.js';
import { isLoopback } from './is-loopback.js';
import { listen } from './listen.js';

/** An emulator behind a port. */
export interface EmulatorServer {
  /** The base URL for clients, base path included: `http://127.0.0.1:4010/public`. */
  readonly url: string;
  readonly port: number;
  /** API keys to send as `Authorization: Bearer …`. */
  readonly apiKeys: EmulatorApiKeys;
  /** The emulator itself. */
  readonly emulator: Emulator;
  /** Closes the port and every connection to it. Closing twice does no harm. */
  close(): Promise<void>;
}

/**
 * Creates an emulator and serves it over HTTP.
 *
 * @throws Error when the port cannot be opened, or when the emulator cannot be created: see `createEmulator`.
 * @example
 * ```ts
 * const server = await startEmulatorServer({ port: 4010 });
 * console.log(server.url); // http://127.0.0.1:4010/public
 * await server.close();
 * ```
 */
export async function startEmulatorServer(
  options: EmulatorServerOptions = {},
): Promise<EmulatorServer> {
  const { host = '127.0.0.1', port: wantedPort = 0, ...emulatorOptions } = options;
  const emulator = createEmulator(emulatorOptions);
  const answer = (request: Request): Promise<Response> => emulator.fetch(request);
  const server = createAdaptorServer({
    fetch: isLoopback(host) ? guardHost(answer, emulatorOptions) : answer,
    // Without this, Hono's adaptor replaces the `Request` and `Response` of the whole process.
    overrideGlobalObjects: false,
  });
  const port = await listen(server, wantedPort, host);
  let closed: Promise<void> | undefined;
  return {
    url: `http://${reachableName(host)}:${port}${emulator.basePath}`,
    port,
    apiKeys: emulator.apiKeys,
    emulator,
    close: () => {
      closed ??= closeServer(server);
      return closed;
    },
  };
}

/** How a client on this machine writes the host in a URL. */
function reachableName(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
