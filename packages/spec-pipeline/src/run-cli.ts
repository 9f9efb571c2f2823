import path from 'node:path';
import { parseArgs } from 'node:util';
import { finishTransaction } from './artifacts/finish-transaction.js';
import { commands } from './commands/index.js';
import { SpecError } from './document/spec-error.js';
import { findRoot } from './find-root.js';

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

const SHARED_OPTIONS = {
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs `drata-spec` with the arguments after the program's name.
 *
 * @returns The exit code: 0 done, 1 something is to be mended, 2 wrong usage or input that cannot be used.
 */
export async function runCli(args: readonly string[], streams: CliStreams): Promise<number> {
  const { cwd, out, err } = streams;
  try {
    const first = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: false,
      options: SHARED_OPTIONS,
    });
    const [name] = first.positionals;
    const entry = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry === undefined) {
      if (name === undefined && first.values.help === true) {
        out(usage());
        return 0;
      }
      throw new UsageError(`\`${name ?? 'no command'}\` is not understood`);
    }
    const command = await entry.load();
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...command.options, ...SHARED_OPTIONS },
    });
    if (values.help === true) {
      const line = ['drata-spec', name, command.usage, '[--root DIR]'].filter(Boolean).join(' ');
      out(`${line}\n\n${entry.summary}.\n\n${command.help}`);
      return 0;
    }
    const rest = positionals.slice(1);
    const [least, most] = command.arity ?? [0, 0];
    if (rest.length > most) {
      throw new UsageError(`\`${rest.slice(most).join(' ')}\` is not understood`, name);
    }
    if (rest.length < least) throw new UsageError(`\`${command.usage}\` is incomplete`, name);
    const root =
      typeof values.root === 'string' ? path.resolve(cwd, values.root) : await findRoot(cwd);
    await finishTransaction(root);
    return await command.run({
      root,
      cwd,
      positionals: rest,
      values,
      stdin: streams.stdin ?? nothing(),
      print: out,
      warn: err,
      interrupted: streams.interrupted ?? (() => new AbortController().signal),
    });
  } catch (error) {
    err(explain(error));
    return 2;
  }
}

class UsageError extends Error {
  constructor(reason: string, command?: string) {
    const help = ['drata-spec', command, '--help'].filter(Boolean).join(' ');
    super(`Failed to run drata-spec: ${reason}. See \`${help}\`.`);
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(11)}${summary}`,
  );
  return `drata-spec <command> [--root DIR] [--help]\n\n${lines.join('\n')}\n\n--root DIR  The repository (default: the closest one upwards that holds openapi/upstream.yaml)`;
}

function explain(error: unknown): string {
  if (error instanceof SpecError) return error.message;
  if (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS')
  ) {
    return `Failed to run drata-spec: ${error.message.split('. ')[0]}. See \`drata-spec --help\`.`;
  }
  return error instanceof Error ? error.message : String(error);
}
