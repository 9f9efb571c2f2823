import { parseArgs } from 'node:util';
import type { StartDashboardOptions } from '../server/start-dashboard.js';
import { UsageError } from './usage-error.js';

const options = {
  port: { type: 'string' },
  'api-port': { type: 'string' },
  'base-url': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'start'; readonly options: StartDashboardOptions };

/**
 * Reads the command line.
 *
 * @throws UsageError for what the command does not know.
 */
export function parseOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const values = readValues(args);
  if (values.has('help')) {
    return { kind: 'help' };
  }
  const port = readPort('port', values);
  const apiPort = readPort('api-port', values);
  const api = readApi(values.get('base-url'), environment['DRATA_API_KEY']);
  if (api !== undefined && apiPort !== undefined) {
    throw new UsageError(
      '`--api-port` is for the emulator, which `--base-url` turns off',
      'Use one of them.',
    );
  }
  return {
    kind: 'start',
    options: {
      ...(port === undefined ? {} : { port }),
      ...(apiPort === undefined ? {} : { apiPort }),
      ...(api === undefined ? {} : { api }),
    },
  };
}

/** Takes the arguments apart without `strict`, whose messages run over several sentences. */
function readValues(args: readonly string[]): ReadonlyMap<string, string> {
  const { tokens } = parseArgs({
    // `pnpm start -- --port 3001` passes the separator on.
    args: args[0] === '--' ? args.slice(1) : [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      continue;
    }
    if (token.kind === 'positional') {
      throw new UsageError(`\`${token.value}\` is not understood`, 'See `drata-dashboard --help`.');
    }
    const option = Object.entries(options).find(([name]) => `--${name}` === token.rawName)?.[1];
    if (option === undefined) {
      throw new UsageError(
        `the option \`${token.rawName}\` is not understood`,
        'See `drata-dashboard --help`.',
      );
    }
    if (option.type === 'string' && (token.value === undefined || token.value.startsWith('--'))) {
      throw new UsageError(
        `\`${token.rawName}\` has no value`,
        `Give it one, such as ${examples[token.name] ?? ''}.`,
      );
    }
    values.set(token.name, token.value ?? '');
  }
  return values;
}

const examples: Readonly<Record<string, string>> = {
  port: '`--port 3001`',
  'api-port': '`--api-port 4011`',
  'base-url': '`--base-url https://public-api.drata.com/public`',
};

function readPort(
  name: 'port' | 'api-port',
  values: ReadonlyMap<string, string>,
): number | undefined {
  const text = values.get(name);
  if (text === undefined) {
    return undefined;
  }
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new UsageError(`\`--${name}\` is no port`, 'Give it a number from 0 to 65535.');
  }
  return Number(text);
}

function readApi(
  baseUrl: string | undefined,
  apiKey: string | undefined,
): StartDashboardOptions['api'] {
  if (baseUrl === undefined) {
    return undefined;
  }
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new UsageError(
      '`--base-url` is no address',
      `Give it one, such as ${examples['base-url']}.`,
    );
  }
  if (apiKey === undefined || apiKey === '') {
    throw new UsageError(
      '`--base-url` needs an API key',
      'Set the environment variable `DRATA_API_KEY`.',
    );
  }
  return { baseUrl, apiKey };
}
