import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that answers on a port. */
export interface Listener {
  readonly port: number;
  /** Closes the port and every connection to it. */
  close(): Promise<void>;
}

/** Puts an app on a port; 0 takes a free one. Rejects with the error of the system. */
export async function listen(app: Hono, port: number, host: string): Promise<Listener> {
  // Without the option, the adaptor replaces the `Request` and `Response` of the whole process.
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => close(server),
  };
}

async function close(server: Server): Promise<void> {
  if (server.listening) {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
