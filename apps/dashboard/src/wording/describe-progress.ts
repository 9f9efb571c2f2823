import type { Connection } from '@drata-connections/types';

/** What has become of a connection, and since when. */
export interface Progress {
  readonly label: string;
  /** Timestamp that goes with the label; null where there is none. */
  readonly at: string | null;
}

/** Says in words what the connection's flags and times mean together. */
export function describeProgress(connection: Connection): Progress {
  const { connected, connectedAt, failedAt, deletedAt } = connection;
  if (deletedAt !== null) {
    return { label: 'Deleted', at: deletedAt };
  }
  if (connected) {
    return { label: connectedAt === null ? 'Connected' : 'Connected since', at: connectedAt };
  }
  if (failedAt !== null) {
    return { label: 'Failed since', at: failedAt };
  }
  return connectedAt === null
    ? { label: 'Never connected', at: null }
    : { label: 'Disconnected; connected on', at: connectedAt };
}
