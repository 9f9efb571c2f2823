import { readPersonnelFile } from '@drata-connections/personnel';
import type { Handler } from 'hono';
import type { DashboardContext } from '../dashboard-context.js';
import { importPeople } from '../importing/import-people.js';
import { noticeUrl } from '../importing/notice-url.js';
import { readImportForm } from '../importing/read-import-form.js';
import { formatBytes } from '../wording/format-bytes.js';
import { renderImportPage } from './render-import-page.js';

/** Checks the file of the import form; sends it if it is good, and says what is wrong with it if not. */
export function takeImport(context: DashboardContext): Handler {
  return async (request) => {
    const fields = await request.req.parseBody().catch(() => ({}));
    const form = await readImportForm(fields);
    if (form.problem !== undefined) {
      return renderImportPage(request, context, { ...form, status: 422 });
    }
    const { target, name, bytes } = form;
    if (bytes.length > context.maxFileBytes) {
      const problem = `The file is larger than ${formatBytes(context.maxFileBytes)}. Nothing was sent.`;
      return renderImportPage(request, context, { status: 413, target, problem });
    }
    const file = readPersonnelFile({ name, bytes });
    if (file.problems.length > 0) {
      const report = { name, format: file.format, problems: file.problems };
      return renderImportPage(request, context, { status: 422, target, report });
    }
    const { id, page } = await importPeople(context.connections, target, file);
    const kind = target.kind === 'create' ? 'created' : 'updated';
    return request.redirect(noticeUrl({ kind, people: file.people.length, id }, page), 303);
  };
}
