import type { ConnectionPage } from '@drata-connections/types';

/** Whether a body has what a page is read by: connections with ids, and how many there are. */
export function isConnectionPage(body: unknown): body is ConnectionPage {
  const { data, total }: { data?: unknown; total?: unknown } = Object(body);
  if (!Array.isArray(data)) {
    return false;
  }
  // Counted, because this is run for each call: a function for each item takes longer until it is compiled.
  for (let index = 0; index < data.length; index++) {
    if (!Number.isInteger(data[index]?.id)) {
      return false;
    }
  }
  return typeof total === 'number';
}
