import type { ConnectionRegistry } from './connection-registry.js';
import type { EmulatorSnapshot } from './emulator-snapshot.js';

/** Copies the state of a registry. */
export function takeSnapshot(registry: ConnectionRegistry): EmulatorSnapshot {
  return {
    format: 'drata-connections-emulator',
    version: 1,
    lastConnectionId: registry.lastId(),
    connections: registry.all().map(({ connection, createdAt, importEndsAt, upload }) => ({
      connection: structuredClone(connection),
      createdAt,
      importEndsAt,
      people: upload === null ? null : registry.people(connection.id),
    })),
  };
}
