import type { OperationsByTag } from '@drata-connections/types';
import { defineDriver } from './define-driver.js';
import type { Driver } from './driver.js';

/**
 * How `client.connections` calls each of its operations: the one table here that is written by hand. Operations of other
 * tags are called by `client.http` and need no line.
 */
export const drivers: { readonly [Id in OperationsByTag['Connections']]: Driver } = {
  listConnections: defineDriver('listConnections', (client, { query }) =>
    client.connections.list(query),
  ),
  createConnectionFromCsv: defineDriver('createConnectionFromCsv', (client, { body }) =>
    client.connections.createFromCsv(body),
  ),
  updateConnectionFromCsv: defineDriver('updateConnectionFromCsv', (client, { path, body }) =>
    client.connections.updateFromCsv(path.id, body),
  ),
  createConnectionFromJson: defineDriver('createConnectionFromJson', (client, { body }) =>
    client.connections.createFromJson(body),
  ),
  updateConnectionFromJson: defineDriver('updateConnectionFromJson', (client, { path, body }) =>
    client.connections.updateFromJson(path.id, body),
  ),
};
