import type { EmulatorServer } from '@drata-connections/emulator/server';

/** A dashboard that answers on a port. */
export interface RunningDashboard {
  /** Address of the pages: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Base URL of the API that it calls. */
  readonly apiUrl: string;
  /** The emulator in this process; undefined where the dashboard calls another API. */
  readonly emulator: EmulatorServer['emulator'] | undefined;
  /** Closes every port that was opened. */
  close(): Promise<void>;
}
