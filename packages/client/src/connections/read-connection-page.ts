import type { Connection, ConnectionPage } from '@drata-connections/types';

/**
 * Reads the body of a list. Ids that arrive as digits in a string (the vendor's own sample has them so) become
 * numbers. `undefined`: not a page.
 */
export function readConnectionPage(body: unknown): ConnectionPage | undefined {
  return isConnectionPage(body)
    ? { ...body, data: body.data.map((item) => ({ ...item, id: Number(item.id) })) }
    : undefined;
}

function isConnectionPage(body: unknown): body is ConnectionPage {
  return (
    typeof body === 'object' &&
    body !== null &&
    'data' in body &&
    Array.isArray(body.data) &&
    body.data.every(isConnection)
  );
}

function isConnection(item: unknown): item is Connection {
  return typeof item === 'object' && item !== null && 'id' in item && /^\d+$/.test(String(item.id));
}
