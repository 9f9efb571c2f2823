import { defaultFilters } from '../listing/list-filters.js';
import { listUrl } from '../listing/list-url.js';
import type { ImportNotice } from './import-notice.js';

/** The address of the list with a message about an import. */
export function noticeUrl(notice: ImportNotice, page: number): string {
  const url = listUrl({ ...defaultFilters, page });
  const query = new URLSearchParams({ imported: notice.kind, people: String(notice.people) });
  if (notice.id !== undefined) {
    query.set('connection', String(notice.id));
  }
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}
