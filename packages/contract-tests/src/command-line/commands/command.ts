import type { CommandOutput } from '../command-output.js';

/** A command of `drata-contract`. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  readonly help: string;
  /**
   * Runs it with its arguments.
   *
   * @returns The exit status: 0 kept, 1 broken.
   * @throws Error when nothing could be checked.
   */
  run(args: readonly string[], output: CommandOutput): Promise<number>;
}
