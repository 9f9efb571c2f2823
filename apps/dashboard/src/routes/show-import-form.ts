import type { Handler } from 'hono';
import type { DashboardContext } from '../dashboard-context.js';
import { renderImportPage } from './render-import-page.js';

/** Shows the import form, for the connection in the address if there is one. */
export function showImportForm(context: DashboardContext): Handler {
  return (request) => {
    const id = /^\d{1,15}$/.exec(request.req.query('connection') ?? '')?.[0];
    return renderImportPage(request, context, {
      status: 200,
      target: id === undefined ? { kind: 'create' } : { kind: 'update', id: Number(id) },
    });
  };
}
