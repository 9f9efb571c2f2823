import { type Connection, providerTypes } from '@drata-connections/types';

/** The `clientType` of a connection whose people are uploaded. */
export const fileClientType = 'CSV_IDP';

/** The provider types of such a connection: what it would serve, as far as the contract knows them. */
const servedTypes: ReadonlySet<string> = new Set(['IDENTITY']);

/** A file-based connection right after its first upload: nothing of it has been processed yet. */
export function fileConnection(id: number): Connection {
  return {
    id,
    clientType: fileClientType,
    state: 'IN_PROGRESS',
    connected: false,
    connectedAt: null,
    failedAt: null,
    clientId: null,
    clientAlias: null,
    aliasUpdatedAt: null,
    deletedAt: null,
    providerTypes: providerTypes
      .filter((value) => servedTypes.has(value))
      .map((value) => ({ value, isEnabled: true })),
    code: null,
    groupLabel: null,
  };
}
