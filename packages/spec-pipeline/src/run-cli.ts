import path from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from './commands/index.js';
import { SpecError } from './document/spec-error.js';
import { findRoot } from './find-root.js';

/** Where the command line program reads from and prints to. */
export interface CliStreams {
  readonly cwd: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Runs `drata-spec` with the arguments after the program's name.
 *
 * @returns The exit code: 0 done, 1 something is to be mended, 2 wrong usage or input that cannot be used.
 */
export async function runCli(
  args: readonly string[],
  { cwd, out, err }: CliStreams,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { root: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const [name, ...rest] = positionals;
    const entry = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry === undefined || rest.length > 0) {
      if (name === undefined && values.help === true) {
        out(usage());
        return 0;
      }
      const wrong = entry === undefined ? (name ?? 'no command') : rest.join(' ');
      err(`Failed to run drata-spec: \`${wrong}\` is not understood. See \`drata-spec --help\`.`);
      return 2;
    }
    const command = await entry.load();
    if (values.help === true) {
      out(`drata-spec ${name} [--root DIR]\n\n${entry.summary}.\n\n${command.help}`);
      return 0;
    }
    return await command.run({
      root: values.root === undefined ? await findRoot(cwd) : path.resolve(cwd, values.root),
      print: out,
    });
  } catch (error) {
    err(explain(error));
    return 2;
  }
}

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(10)}${summary}`,
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
