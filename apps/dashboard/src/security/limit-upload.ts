import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { DashboardContext } from '../dashboard-context.js';
import { renderImportPage } from '../routes/render-import-page.js';
import { formatBytes } from '../wording/format-bytes.js';

/** Room for the form's other fields and the boundaries between them. */
const formBytes = 16 * 1024;

/** Refuses a form whose file is larger than the dashboard takes, before it is read. */
export function limitUpload(context: DashboardContext): MiddlewareHandler {
  return bodyLimit({
    maxSize: context.maxFileBytes + formBytes,
    onError: (request) =>
      renderImportPage(request, context, {
        status: 413,
        problem: `The file is larger than ${formatBytes(context.maxFileBytes)}. Nothing was sent.`,
      }),
  });
}
