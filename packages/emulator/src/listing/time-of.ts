import { connectionSorts } from '@drata-connections/types';
import type { StoredConnection } from '../state/stored-connection.js';
import { sortProperty } from './sort-property.js';

/** The times that the contract can sort by. */
export const timeProperties: readonly string[] = connectionSorts
  .map(sortProperty)
  .filter((property) => property.endsWith('At'));

/** The time in a property, in milliseconds since 1970; NaN where it is null. */
export function timeOf({ connection, createdAt }: StoredConnection, property: string): number {
  if (property === 'createdAt') return createdAt;
  const fields: Readonly<Record<string, unknown>> = connection;
  const value = fields[property];
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
