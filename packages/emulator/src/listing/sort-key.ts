import type { StoredConnection } from '../state/stored-connection.js';

/** What a connection is ordered by; null comes last in both directions. */
export type SortKey = (stored: StoredConnection) => string | number | null;

/**
 * The meaning of a `sort` value: the property that it names, so `CONNECTION_CLIENT_TYPE` is `clientType` and `CREATED_AT`
 * is when the connection was made. Of several provider types the first in the alphabet counts. A value that names no
 * property leaves the order to the ids.
 */
export function sortKey(sort: string): SortKey {
  const property = sort
    .replace(/^CONNECTION_/, '')
    .toLowerCase()
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

  return ({ connection, createdAt }) => {
    const providerType = connection.providerTypes?.map(({ value }) => value).sort()[0];
    const properties: Readonly<Record<string, unknown>> = {
      ...connection,
      createdAt,
      providerType,
    };
    const value = properties[property];
    if (typeof value === 'boolean') return Number(value);
    // Timestamps are all written by `toISOString`, so their order as text is their order in time.
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
}
