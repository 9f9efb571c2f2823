import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import type { Provider } from './provider.js';
import type { ServedProvider } from './served-provider.js';

/** Opens a free port of 127.0.0.1 for a server. */
export async function serveProvider(provider: Provider): Promise<ServedProvider> {
  const server = createAdaptorServer({
    // The adaptor's request is no whole one: a copy is.
    fetch: (request) => provider.handler(request.clone()),
    overrideGlobalObjects: false,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) {
    throw new Error('Failed to serve a provider: the server has no port. Try again.');
  }
  return {
    ...provider,
    url: `http://127.0.0.1:${address.port}${provider.basePath}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
