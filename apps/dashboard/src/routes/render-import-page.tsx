import type { Context } from 'hono';
import type { DashboardContext } from '../dashboard-context.js';
import { isFileConnection } from '../listing/is-file-connection.js';
import { listAll } from '../listing/list-all.js';
import { ImportPage, type ImportPageContent } from '../pages/import-page.js';
import { render } from './render.js';

/** Answers with the import form, which lists the connections that can be updated. */
export async function renderImportPage(
  context: Context,
  { connections, environment, maxFileBytes }: DashboardContext,
  { status, ...content }: ImportPageContent & { readonly status: 200 | 413 | 422 },
): Promise<Response> {
  // What is wrong with a file is worth saying even when the API cannot be reached.
  const all = await listAll(connections).catch((error: unknown) => {
    if (status === 200) {
      throw error;
    }
    return [];
  });
  return render(
    context,
    <ImportPage
      environment={environment}
      maxFileBytes={maxFileBytes}
      fileConnections={all.filter(isFileConnection)}
      {...content}
    />,
    status,
  );
}
