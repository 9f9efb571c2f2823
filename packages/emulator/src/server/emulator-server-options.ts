import type { EmulatorOptions } from '../emulator-options.js';
import type { RequestLogEntry } from './request-log-entry.js';

/** How an emulator server is set up; every option has a default. */
export interface EmulatorServerOptions extends EmulatorOptions {
  /** The port to listen on; 0 takes a free one. Default: 0. */
  readonly port?: number;
  /**
   * The name or address to listen on. On a loopback one, which the default is, requests sent to other hosts' names are
   * answered 421. Default: `127.0.0.1`.
   */
  readonly host?: string;
  /**
   * The file to keep the state in; it is made if it is not there. One that is there is gone on with, and `seed` and
   * `connections` count for `reset()` only. It takes Node 22.13 or later. Default: none, the state is kept in memory.
   */
  readonly stateFile?: string;
  /** Is told of every request once it has been answered. Default: nobody is. */
  readonly log?: (entry: RequestLogEntry) => void;
}
