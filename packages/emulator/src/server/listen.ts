import { once } from 'node:events';
import type { Server } from 'node:net';

/**
 * Opens a port, and returns its number.
 *
 * @throws Error when the port cannot be opened; the message says what to change.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw failure(`${port} is not a port`, 'Give `--port` a number from 0 to 65535.');
  }
  const place = `port ${port} on ${host}`;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    switch (codeOf(error)) {
      case 'EADDRINUSE':
        throw failure(`${place} is in use`, 'Choose another with `--port`.', error);
      case 'EACCES':
        throw failure(`${place} needs more rights`, 'Choose one over 1023 with `--port`.', error);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw failure(`${host} is not an address of this machine`, 'Correct `--host`.', error);
      default:
        throw error;
    }
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function failure(reason: string, nextStep: string, cause?: unknown): Error {
  return new Error(`Failed to start the emulator: ${reason}. ${nextStep}`, { cause });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
