/** What a command may touch of its surroundings. */
export interface CommandContext {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Prints a line for people. */
  readonly print: (line: string) => void;
}

/** A command of `drata-spec`. */
export interface Command {
  /** What `--help` says below the summary. */
  readonly help: string;
  /** Does the work and gives the exit code: 0 done, 1 something is to be mended. */
  readonly run: (context: CommandContext) => Promise<number>;
}
