import type { Connection, ListConnectionsQuery } from '@drata-connections/types';
import type { EmulatorSnapshot, ImportedPerson } from '../../src/index.js';

/** What the model keeps of a connection. */
export interface ModelConnection {
  connection: Connection;
  createdAt: number;
  importEndsAt: number | undefined;
  people: readonly ImportedPerson[];
}

/** How long an upload is processed in the runs, in milliseconds. */
export const processingMs = 100;

/** The emulator as simple as it can be said: plain lists, and no thought of speed or of files. */
export class AccountModel {
  connections: ModelConnection[];
  time = 1_800_000_000_000;
  kept: readonly ModelConnection[] | undefined;

  constructor(start: EmulatorSnapshot) {
    this.connections = start.connections.map((each) => ({
      connection: each.connection,
      createdAt: each.createdAt,
      importEndsAt: each.importEndsAt ?? undefined,
      people: each.people ?? [],
    }));
  }

  /** A copy that later commands do not change. */
  copy(): readonly ModelConnection[] {
    return this.connections.map((each) => ({ ...each }));
  }

  create(people: readonly ImportedPerson[]): void {
    const id = Math.max(0, ...this.connections.map(({ connection }) => connection.id)) + 1;
    const connection: Connection = {
      id,
      clientType: 'CSV_IDP',
      state: 'IN_PROGRESS',
      connected: false,
      connectedAt: null,
      failedAt: null,
      clientId: null,
      clientAlias: null,
      aliasUpdatedAt: null,
      deletedAt: null,
      providerTypes: [{ value: 'IDENTITY', isEnabled: true }],
      code: null,
      groupLabel: null,
    };
    const importEndsAt = this.time + processingMs;
    this.connections.push({ connection, createdAt: this.time, importEndsAt, people });
  }

  /** The status that an update is answered with. */
  update(id: number, people: readonly ImportedPerson[]): number {
    this.settle();
    const found = this.connections.find(({ connection }) => connection.id === id);
    if (found === undefined || found.connection.deletedAt !== null) return 404;
    if (found.connection.clientType !== 'CSV_IDP') return 400;
    found.connection = { ...found.connection, state: 'IN_PROGRESS' };
    found.importEndsAt = this.time + processingMs;
    found.people = people;
    return 200;
  }

  list(query: ListConnectionsQuery): { data: Connection[]; total: number } {
    this.settle();
    const { page = 1, limit = 20, sort = 'CREATED_AT', sortDir = 'ASC', state } = query;
    const types: readonly string[] | undefined = query.providerTypes;
    const found = this.connections.filter(({ connection }) => {
      if (connection.deletedAt !== null) return false;
      if (state !== undefined && connection.state !== state) return false;
      return types === undefined || connection.providerTypes?.some((t) => types.includes(t.value));
    });
    const key = ({ connection, createdAt }: ModelConnection): string | number | null => {
      if (sort === 'CREATED_AT') return createdAt;
      if (sort === 'CONNECTED_AT') return connection.connectedAt;
      if (sort === 'CONNECTION_CLIENT_TYPE') return connection.clientType;
      if (sort === 'CONNECTION_STATE') return connection.state;
      return connection.providerTypes?.map(({ value }) => value).sort()[0] ?? null;
    };
    found.sort((one, other) => {
      const [a, b] = [key(one), key(other)];
      if (a === b) return one.connection.id - other.connection.id;
      if (a === null || b === null) return a === null ? 1 : -1;
      return (a < b ? -1 : 1) * (sortDir === 'DESC' ? -1 : 1);
    });
    const data = found.map(({ connection }) => connection);
    return { data: data.slice((page - 1) * limit, page * limit), total: data.length };
  }

  settle(): void {
    for (const each of this.connections) {
      if (each.importEndsAt === undefined || this.time < each.importEndsAt) continue;
      const endedAt = new Date(each.importEndsAt).toISOString();
      const { connected, connectedAt } = each.connection;
      each.importEndsAt = undefined;
      each.connection =
        each.people.length === 0
          ? {
              ...each.connection,
              state: 'MISCONFIGURED',
              connected: false,
              failedAt: endedAt,
              code: 10010,
            }
          : {
              ...each.connection,
              state: 'ACTIVE',
              connected: true,
              connectedAt: connected ? connectedAt : endedAt,
              failedAt: null,
              code: null,
            };
    }
  }
}
