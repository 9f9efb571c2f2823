import type { EmulatorOptions } from '../emulator-options.js';

/** How an emulator server is set up; every option has a default. */
export interface EmulatorServerOptions extends EmulatorOptions {
  /** The port to listen on; 0 takes a free one. Default: 0. */
  readonly port?: number;
  /**
   * The name or address to listen on. On a loopback one, which the default is, requests sent to other hosts' names are
   * answered 421. Default: `127.0.0.1`.
   */
  readonly host?: string;
}
