import { parseArgs } from 'node:util';
import type { EmulatorServerOptions } from '../server/emulator-server-options.js';

/** What a command line asks for. */
export interface CliArguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  /** Whether to print a line for every request. */
  readonly log: boolean;
  readonly options: EmulatorServerOptions;
}

/**
 * Reads the arguments of `drata-emulator`.
 *
 * @throws Error when an option is unknown, or its value is not what it should be.
 */
export function parseCliArguments(args: readonly string[]): CliArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string' },
      seed: { type: 'string' },
      connections: { type: 'string' },
      state: { type: 'string' },
      log: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    version: values.version,
    json: values.json,
    log: values.log,
    options: {
      port: readNumber('port', values.port),
      ...(values.host === undefined ? {} : { host: values.host }),
      ...(values.state === undefined ? {} : { stateFile: readFile('state', values.state) }),
      ...(values.seed === undefined ? {} : { seed: readNumber('seed', values.seed) }),
      ...(values.connections === undefined
        ? {}
        : { connections: readNumber('connections', values.connections) }),
    },
  };
}

function readFile(option: string, path: string): string {
  if (path !== '') return path;
  throw new Error(`Failed to read \`--${option}\`: it is empty. Give it the path of a file.`);
}

function readNumber(option: string, text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new Error(`Failed to read \`--${option}\`: it is no whole number. Correct it.`);
}
