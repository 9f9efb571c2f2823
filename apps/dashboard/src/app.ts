import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { DashboardContext } from './dashboard-context.js';
import type { DashboardOptions } from './dashboard-options.js';
import { serveAsset } from './routes/serve-asset.js';
import { showConnections } from './routes/show-connections.js';
import { showError } from './routes/show-error.js';
import { showImportForm } from './routes/show-import-form.js';
import { showNotFound } from './routes/show-not-found.js';
import { takeImport } from './routes/take-import.js';
import { limitUpload } from './security/limit-upload.js';
import { loopbackHostnames, requireHost } from './security/require-host.js';
import { setSecurityHeaders } from './security/set-security-headers.js';

/**
 * Makes the dashboard: `/` lists the connections, `/import` takes personnel files.
 *
 * @example
 * const app = createDashboard({ client: createDrataClient({ apiKey }) });
 * const response = await app.request('/?state=MISCONFIGURED');
 */
export function createDashboard(options: DashboardOptions): Hono {
  const context: DashboardContext = {
    connections: options.client.connections,
    environment: options.environment ?? 'Drata Connections API',
    maxFileBytes: options.maxFileBytes ?? 10 * 1024 * 1024,
  };
  const app = new Hono();
  app.use(setSecurityHeaders());
  app.use(requireHost(options.hostnames ?? loopbackHostnames));
  app.use(csrf());
  app.get('/assets/:name', serveAsset());
  app.get('/', showConnections(context));
  app.get('/import', showImportForm(context));
  app.post('/import', limitUpload(context), takeImport(context));
  app.notFound(showNotFound(context));
  app.onError(showError(context, options.onDefect));
  return app;
}
