import type { DrataHttp } from '../http/drata-http.js';
import { createConnectionFromCsv } from './create-connection-from-csv.js';
import { createConnectionFromJson } from './create-connection-from-json.js';
import type { DrataConnections } from './drata-connections.js';
import { listConnections } from './list-connections.js';
import { updateConnectionFromCsv } from './update-connection-from-csv.js';
import { updateConnectionFromJson } from './update-connection-from-json.js';

/** Makes the methods for people, each of which calls one operation. */
export function createConnections(http: DrataHttp): DrataConnections {
  return {
    list: listConnections.bind(null, http),
    createFromCsv: createConnectionFromCsv.bind(null, http),
    updateFromCsv: updateConnectionFromCsv.bind(null, http),
    createFromJson: createConnectionFromJson.bind(null, http),
    updateFromJson: updateConnectionFromJson.bind(null, http),
  };
}
