import type { Connection } from '@drata-connections/types';

/** Whether the people of a connection come from uploads, and it has not been deleted. */
export function isFileConnection(connection: Connection): boolean {
  return connection.clientType === 'CSV_IDP' && connection.deletedAt === null;
}
