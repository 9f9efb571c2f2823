import type { Behaviours } from './behaviour.js';
import { createConnectionFromCsv } from './create-connection-from-csv.js';
import { createConnectionFromJson } from './create-connection-from-json.js';
import { listConnections } from './list-connections.js';
import { updateConnectionFromCsv } from './update-connection-from-csv.js';
import { updateConnectionFromJson } from './update-connection-from-json.js';

/** What the emulator does, by operation. */
export const behaviours: Behaviours = {
  listConnections,
  createConnectionFromCsv,
  updateConnectionFromCsv,
  createConnectionFromJson,
  updateConnectionFromJson,
};
