import type { StoredConnection } from '../state/stored-connection.js';

/**
 * What a connection is sorted by for a property; null comes last in both directions. Of several provider types the first in
 * the alphabet counts. A property that connections do not have leaves the order to the ids.
 */
export function sortValue(
  { connection }: StoredConnection,
  property: string,
): string | number | null {
  const providerType = connection.providerTypes?.map(({ value }) => value).sort()[0];
  const fields: Readonly<Record<string, unknown>> = { ...connection, providerType };
  const value = fields[property];
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
