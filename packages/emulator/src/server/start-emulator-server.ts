import type { EmulatorApiKeys } from '../access/read-api-keys.js';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import { openStateFile } from '../state-file/open-state-file.js';
import { answerNodeRequest } from './answer-node-request.js';
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
  /**
   * Closes the port, then the state file. Requests under way are answered first, for two seconds at most. Closing twice
   * does no harm.
   */
  close(): Promise<void>;
}

/** How long requests under way are waited for on closing, in milliseconds. */
const graceMs = 2000;

/**
 * Creates an emulator and serves it over HTTP.
 *
 * @throws Error when the port or the state file cannot be opened, or when the emulator cannot be created: see
 * `createEmulator`.
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
  const {
    host = '127.0.0.1',
    allowedHosts = [],
    port: wantedPort = 0,
    stateFile,
    log,
    ...emulatorOptions
  } = options;
  const storage = stateFile === undefined ? undefined : openStateFile(stateFile);
  try {
    const emulator = createEmulator({
      rateLimit: {},
      admin: isLoopback(host),
      faultHeader: isLoopback(host),
      ...emulatorOptions,
      ...(storage && { storage }),
    });
    const answer = guardHost(emulator.handle, { host, allowedHosts }, emulatorOptions);
    // An `import` of `node:http` would load the WebSocket client with it, which takes a tenth of the whole start.
    const { createServer } = process.getBuiltinModule('node:http');
    // Nobody reads a body that is not there: without its events, a request takes a tenth less.
    const server = createServer({ optimizeEmptyRequests: true }, (incoming, outgoing) => {
      answerNodeRequest(incoming, outgoing, answer, log);
    });
    const port = await listen(server, wantedPort, host);
    let closed: Promise<void> | undefined;
    return {
      url: `http://${reachableName(host)}:${port}${emulator.basePath}`,
      port,
      apiKeys: emulator.apiKeys,
      emulator,
      close: () => {
        closed ??= closeServer(server, graceMs).finally(() => storage?.close());
        return closed;
      },
    };
  } catch (error) {
    storage?.close();
    throw error;
  }
}

/** How a client on this machine writes the host in a URL. */
function reachableName(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
