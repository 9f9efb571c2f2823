import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command may touch of its surroundings. */
export interface CommandContext {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Absolute path of the folder that the command was started in. */
  readonly cwd: string;
  /** The arguments after the command's name. */
  readonly positionals: readonly string[];
  /** The options of the command, by name; an option that was not given is missing. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is piped into the command. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Prints a line beside the result: progress and warnings. */
  readonly warn: (line: string) => void;
  /** Takes Ctrl-C over from the process: the signal is aborted instead. */
  readonly interrupted: () => AbortSignal;
}

/** A command of `drata-spec`. */
export interface Command {
  /** The arguments and options as the first line of `--help` names them, such as `<file> [--loud]`. Default: none. */
  readonly usage?: string;
  /** How many arguments there must be, at least and at most. Default: none. */
  readonly arity?: readonly [least: number, most: number];
  /** The options besides `--root` and `--help`. Default: none. */
  readonly options?: ParseArgsOptionsConfig;
  /** Whether it writes files: only one such command works on a repository at a time. Default: false. */
  readonly writes?: boolean;
  /** Whether it can do without a repository. Default: false. */
  readonly anywhere?: boolean;
  /** What `--help` says below the summary. */
  readonly help: string;
  /** Does the work and gives the exit code: 0 done, 1 something is to be mended. */
  readonly run: (context: CommandContext) => Promise<number>;
}
