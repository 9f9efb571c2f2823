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
  [['--prot', '1'], 'Unknown option `--prot`. Run with `--help` for the options.'],
  [['-p', '1'], 'Unknown option `-p`. Run with `--help` for the options.'],
  [['here'], 'Unknown argument `here`. Run with `--help` for the options.'],
  [['--port'], 'The option `--port` needs a value, for example `--port 3001`.'],
  [['--port', '--help'], 'The option `--port` needs a value, for example `--port 3001`.'],
  [['--port', 'x'], 'The option `--port` is not a port. Give it a number from 0 to 65535.'],
  [
    ['--api-port=65536'],
    'The option `--api-port` is not a port. Give it a number from 0 to 65535.',
  ],
  [
    ['--base-url', 'nowhere'],
    'The option `--base-url` is not an address, for example `--base-url https://public-api.drata.com/public`.',
  ],
  [
    ['--base-url', 'https://api.example/public'],
    '`--base-url` needs an API key. Set the environment variable `DRATA_API_KEY`.',
  ],
])('refuses %j in one line', (args, message) => {
  expect(() => parseOptions(args, {})).toThrow(message);
});

test('refuses a port for an emulator that is not started', () => {
  const args = ['--base-url', 'https://api.example/public', '--api-port', '1'];
  expect(() => parseOptions(args, { DRATA_API_KEY: 'key' })).toThrow('Use one of them');
});
