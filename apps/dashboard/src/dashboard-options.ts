import type { DrataClient } from '@drata-connections/client';

/** What a dashboard is made from. */
export interface DashboardOptions {
  /** Calls the API. The API key stays inside it, on the server. */
  readonly client: Pick<DrataClient, 'connections'>;
  /** What is on the other side, shown on every page. Default: `Drata Connections API`. */
  readonly environment?: string;
  /** Host names that the dashboard answers to. Default: the names of the loopback interface. */
  readonly hostnames?: readonly string[];
  /** The largest personnel file, in bytes. Default: 10 MiB. */
  readonly maxFileBytes?: number;
  /** Told about errors that are defects of the dashboard. Default: nobody. */
  readonly onDefect?: (error: unknown) => void;
}
