import type { DrataConnections } from '@drata-connections/client';

/** What the routes of a dashboard share. */
export interface DashboardContext {
  readonly connections: DrataConnections;
  readonly environment: string;
  readonly maxFileBytes: number;
}
