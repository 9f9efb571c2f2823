import { parseArgs } from 'node:util';
import { parseFaults } from '../faults/parse-faults.js';
import type { RateLimitOptions } from '../rate-limit/rate-limit-options.js';
import type { EmulatorServerOptions } from '../server/emulator-server-options.js';

/** What a command line asks for. */
export interface CliArguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  /** Whether to print a line for every request. */
  readonly log: boolean;
  /** The file of another contract to serve. */
  readonly contractFile: string | undefined;
  readonly options: EmulatorServerOptions;
}

/**
 * Reads the arguments of `drata-emulator`.
 *
 * @throws Error when an option is unknown, or its value is not what it should be.
 */
export function parseCliArguments(args: readonly string[]): CliArguments {
  const values = readOptions(args);
  return {
    help: values.help,
    version: values.version,
    json: values.json,
    log: values.log,
    contractFile: values.contract === undefined ? undefined : readFile('contract', values.contract),
    options: {
      port: readPort(values.port),
      ...(values.host === undefined ? {} : { host: values.host }),
      allowedHosts: values['allow-host'],
      ...(values.state === undefined ? {} : { stateFile: readFile('state', values.state) }),
      ...(values.latency === undefined ? {} : { latencyMs: readNumber('latency', values.latency) }),
      ...(values.faults === undefined ? {} : { faults: parseFaults(values.faults) }),
      ...(values['rate-limit'] === undefined
        ? {}
        : { rateLimit: readRateLimit(values['rate-limit']) }),
      ...(values.seed === undefined ? {} : { seed: readNumber('seed', values.seed) }),
      ...(values.connections === undefined
        ? {}
        : { connections: readNumber('connections', values.connections) }),
    },
  };
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string' },
        'allow-host': { type: 'string', multiple: true, default: [] },
        seed: { type: 'string' },
        connections: { type: 'string' },
        contract: { type: 'string' },
        state: { type: 'string' },
        latency: { type: 'string' },
        faults: { type: 'string' },
        'rate-limit': { type: 'string' },
        log: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        version: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : '').split(/\.\s/);
    // What Node calls ambiguous: `--port --json`, and `--port -1`.
    const reason = said.replace('argument is ambiguous', 'is followed by a dash, not by its value');
    throw new Error(`Failed to read the command line: ${reason}. See \`drata-emulator --help\`.`, {
      cause: error,
    });
  }
}

function readPort(text: string): number {
  const nextStep = 'Give it a number from 0 to 65535.';
  const port = readNumber('port', text, nextStep);
  if (port >= 0 && port <= 65_535) return port;
  throw new Error(`Failed to read \`--port\`: it is no port. ${nextStep}`);
}

function readFile(option: string, path: string): string {
  if (path !== '') return path;
  throw new Error(`Failed to read \`--${option}\`: it is empty. Give it the path of a file.`);
}

function readRateLimit(text: string): RateLimitOptions | false {
  if (text === 'off') return false;
  if (/^[1-9]\d*$/.test(text)) return { requestsPerMinute: Number(text) };
  throw new Error(
    'Failed to read `--rate-limit`: it is neither a number of requests a minute nor `off`. Give it one from 1, or `off`.',
  );
}

function readNumber(option: string, text: string, nextStep = 'Give it one, such as 20.'): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new Error(`Failed to read \`--${option}\`: it is no whole number. ${nextStep}`);
}
