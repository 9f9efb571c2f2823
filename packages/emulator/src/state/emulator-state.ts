import type { Connection } from '@drata-connections/types';
import type { ConnectionRegistry } from './connection-registry.js';
import type { ImportedPerson } from './imported-person.js';

/** Which connections {@link EmulatorState.connections} returns. */
export interface ConnectionsQuery {
  /** Whether to add deleted connections, which the API does not list. Default: false. */
  readonly includeDeleted?: boolean;
}

/** A view into an emulator, for assertions. What it returns are copies. */
export interface EmulatorState {
  /** The connections, by ascending id. */
  connections(query?: ConnectionsQuery): Connection[];
  /** The people of a connection's last upload; none for an unknown id. */
  people(connectionId: number): ImportedPerson[];
}

/** Opens the view onto a registry. */
export function createEmulatorState(registry: ConnectionRegistry): EmulatorState {
  return {
    connections: ({ includeDeleted = false } = {}) =>
      registry
        .all()
        .map(({ connection }) => connection)
        .filter(({ deletedAt }) => includeDeleted || deletedAt === null)
        .map((connection) => structuredClone(connection)),
    // They are read anew from their bytes each time.
    people: (connectionId) => [...registry.people(connectionId)],
  };
}
