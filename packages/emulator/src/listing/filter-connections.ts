import type { ListConnectionsQuery } from '@drata-connections/types';
import type { StoredConnection } from '../state/stored-connection.js';

/** Keeps what a list request asks for: never deleted, in the given state, serving any of the given provider types. */
export function filterConnections(
  connections: readonly StoredConnection[],
  { providerTypes, state }: Pick<ListConnectionsQuery, 'providerTypes' | 'state'>,
): readonly StoredConnection[] {
  const wanted: ReadonlySet<string> | undefined = providerTypes && new Set(providerTypes);
  return connections.filter(({ connection }) => {
    if (connection.deletedAt !== null) return false;
    if (state !== undefined && connection.state !== state) return false;
    if (wanted === undefined) return true;
    return (connection.providerTypes ?? []).some(({ value }) => wanted.has(value));
  });
}
