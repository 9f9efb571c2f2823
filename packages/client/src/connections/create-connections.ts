import type { DrataTransport } from '../http/drata-transport.js';
import { createConnectionFromCsv } from './create-connection-from-csv.js';
import { createConnectionFromJson } from './create-connection-from-json.js';
import type { DrataConnections } from './drata-connections.js';
import { listConnections } from './list-connections.js';
import { updateConnectionFromCsv } from './update-connection-from-csv.js';
import { updateConnectionFromJson } from './update-connection-from-json.js';

/** Makes the methods for people, each of which calls one operation. */
export function createConnections(transport: DrataTransport): DrataConnections {
  return {
    list: listConnections.bind(null, transport),
    createFromCsv: createConnectionFromCsv.bind(null, transport),
    updateFromCsv: updateConnectionFromCsv.bind(null, transport),
    createFromJson: createConnectionFromJson.bind(null, transport),
    updateFromJson: updateConnectionFromJson.bind(null, transport),
  };
}
