import type { DrataClient, DrataClientOptions } from '@drata-connections/client';
import type { Received } from '../api/received.js';
import type { Differences } from '../differences.js';
import type { Task } from './task.js';

/** What a scenario has to work with. */
export interface Scene extends Task {
  /** Where the API answers this scenario. */
  readonly baseUrl: string;
  /** Makes a client of this scenario, with all limits as a program has them by default. */
  client(options?: Partial<DrataClientOptions>): DrataClient;
}

/** Something to do with the client, and what must come of it on every runtime. */
export interface Scenario {
  /** Does it, and tells what came of it as plain data. */
  run(scene: Scene): Promise<unknown>;
  readonly outcome: unknown | ((on: Differences) => unknown);
  /** What the API must have received. Left out where a request is given up: it is a matter of time whether it arrives. */
  readonly received?: readonly Received[] | ((on: Differences) => readonly Received[]);
}
