import type { DrataConnections } from '@drata-connections/client';
import type { PersonnelFile } from '@drata-connections/personnel';
import type { Connection } from '@drata-connections/types';
import { isFileConnection } from '../listing/is-file-connection.js';
import { listAll } from '../listing/list-all.js';
import { pageLimits } from '../listing/page-limits.js';
import type { ImportTarget } from './import-target.js';
import { sendPeople } from './send-people.js';

/** Where an import went. */
export interface ImportOutcome {
  /** The connection that was made or updated; undefined where the list does not show it. */
  readonly id: number | undefined;
  /** The page of the list, as it opens, that the connection is on. */
  readonly page: number;
}

/**
 * Uploads people and finds the connection that has them. The API does not say which one it made, so
 * it is the one that was not listed before.
 */
export async function importPeople(
  connections: DrataConnections,
  target: ImportTarget,
  file: PersonnelFile,
): Promise<ImportOutcome> {
  const before = target.kind === 'create' ? await listAll(connections) : [];
  await sendPeople(connections, target, file);
  const after = await listAfterUpload(connections);
  const ids = new Set(before.map(({ id }) => id));
  const index = after.findIndex((connection) =>
    target.kind === 'create'
      ? isFileConnection(connection) && !ids.has(connection.id)
      : connection.id === target.id,
  );
  return { id: after[index]?.id, page: Math.floor(Math.max(index, 0) / pageLimits.usual) + 1 };
}

/** The upload has gone well by now; a list that fails must not look as if it had not. */
async function listAfterUpload(connections: DrataConnections): Promise<readonly Connection[]> {
  try {
    return await listAll(connections);
  } catch {
    return [];
  }
}
