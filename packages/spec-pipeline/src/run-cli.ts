import { parseArgs } from 'node:util';
import { finishTransaction, isUnfinished } from './artifacts/finish-transaction.js';
import { checkArity } from './cli/check-arity.js';
import { chooseRoot } from './cli/choose-root.js';
import { findCommand } from './cli/find-command.js';
import { sharedOptions } from './cli/shared-options.js';
import { usage } from './cli/usage.js';
import { SpecError } from './document/spec-error.js';

/** Where the command line program reads from and prints to. */
export interface CliStreams {
  readonly cwd: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** What is piped in. Default: nothing. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Takes Ctrl-C over from the process. Default: a signal that is never aborted. */
  readonly interrupted?: () => AbortSignal;
}

/**
 * Runs `drata-spec` with the arguments after the program's name.
 *
 * @returns The exit code: 0 done, 1 something is to be mended, 2 wrong usage or input that cannot be used.
 */
export async function runCli(args: readonly string[], streams: CliStreams): Promise<number> {
  const { cwd, out, err } = streams;
  try {
    const called = await findCommand(args);
    if (called === undefined) {
      out(usage());
      return 0;
    }
    const { name, summary, command } = called;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...command.options, ...sharedOptions },
    });
    if (values.help === true) {
      const line = ['drata-spec', name, command.usage, '[--root DIR]'].filter(Boolean).join(' ');
      out(`${line}\n\n${summary}.\n\n${command.help}`);
      return 0;
    }
    const rest = positionals.slice(1);
    checkArity(name, command, rest);
    const root = await chooseRoot(values.root, cwd, command);
    const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
      // Loaded here, because the lock is a database: a command that only reads starts without one.
      const { takeTurn } = await import('./artifacts/take-turn.js');
      return takeTurn(root, work, { warn: err });
    };
    if (await isUnfinished(root)) await inTurn(() => finishTransaction(root));
    const run = (): Promise<number> =>
      command.run({
        root,
        cwd,
        positionals: rest,
        values,
        stdin: streams.stdin ?? nothing(),
        print: out,
        warn: err,
        interrupted: streams.interrupted ?? (() => new AbortController().signal),
      });
    return command.writes === true ? await inTurn(run) : await run();
  } catch (error) {
    err(explain(error));
    return 2;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function explain(error: unknown): string {
  if (error instanceof SpecError) return error.message;
  if (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  ) {
    return `Failed to run drata-spec: ${error.message.split('. ')[0]}. See \`drata-spec --help\`.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return message.startsWith('Failed to ') ? message : `Failed to run drata-spec: ${message}`;
}
