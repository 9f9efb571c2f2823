import type { ConnectionPage } from '@drata-connections/types';

/** Whether a body has what a page is read by: connections with ids, and how many there are. */
export function isConnectionPage(body: unknown): body is ConnectionPage {
  if (!(body instanceof Object && 'data' in body && 'total' in body && Array.isArray(body.data))) {
    return false;
  }
  const { data, total } = body;
  // Counted, because this is run for each call: a function for each item takes longer until it is compiled.
  for (let index = 0; index < data.length; index++) {
    if (!Number.isInteger(data[index]?.id)) {
      return false;
    }
  }
  return typeof total === 'number';
}
