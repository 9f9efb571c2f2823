import type { ConnectionPage } from '@drata-connections/types';

/** Whether a body has what a page is read by: connections with ids, and how many there are. */
export function isConnectionPage(body: unknown): body is ConnectionPage {
  return (
    body instanceof Object &&
    'data' in body &&
    'total' in body &&
    typeof body.total === 'number' &&
    Array.isArray(body.data) &&
    body.data.every((item) => Number.isInteger(item?.id))
  );
}
