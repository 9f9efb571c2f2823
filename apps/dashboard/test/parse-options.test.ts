import { expect, test } from 'vitest';
import { parseOptions } from '../src/cli/parse-options.js';

test.each([
  [[], {}],
  [['--port', '3001'], { port: 3001 }],
  [['--port=3001', '--api-port', '0'], { port: 3001, apiPort: 0 }],
  [['--', '--port', '3001'], { port: 3001 }],
])('reads %j', (args, options) => {
  expect(parseOptions(args, {})).toEqual({ kind: 'start', options });
});

test('reads the address of an API, and its key from the environment', () => {
  const args = ['--base-url', 'https://public-api.drata.com/public'];
  expect(parseOptions(args, { DRATA_API_KEY: 'key' })).toEqual({
    kind: 'start',
    options: { api: { baseUrl: 'https://public-api.drata.com/public', apiKey: 'key' } },
  });
});

test.each([
  [['--prot', '1'], 'the option `--prot` is not understood. See `drata-dashboard --help`.'],
  [['-p', '1'], 'the option `-p` is not understood. See `drata-dashboard --help`.'],
  [['here'], '`here` is not understood. See `drata-dashboard --help`.'],
  [['--port'], '`--port` has no value. Give it one, such as `--port 3001`.'],
  [['--port', '--help'], '`--port` has no value. Give it one, such as `--port 3001`.'],
  [['--port', 'x'], '`--port` is no port. Give it a number from 0 to 65535.'],
  [['--api-port=65536'], '`--api-port` is no port. Give it a number from 0 to 65535.'],
  [
    ['--base-url', 'nowhere'],
    '`--base-url` is no address. Give it one, such as `--base-url https://public-api.drata.com/public`.',
  ],
  [
    ['--base-url', 'https://api.example/public'],
    '`--base-url` needs an API key. Set the environment variable `DRATA_API_KEY`.',
  ],
])('refuses %j in one line', (args, message) => {
  expect(() => parseOptions(args, {})).toThrow(`Failed to read the command line: ${message}`);
});

test('refuses a port for an emulator that is not started', () => {
  const args = ['--base-url', 'https://api.example/public', '--api-port', '1'];
  expect(() => parseOptions(args, { DRATA_API_KEY: 'key' })).toThrow('Use one of them');
});
