import type { EmulatorServer } from '../server/start-emulator-server.js';

/** Says where a server is and which API keys it takes: for people, or as one line of JSON for programs. */
export function describeServer(
  { url, apiKeys }: Pick<EmulatorServer, 'url' | 'apiKeys'>,
  format: 'text' | 'json',
): string {
  if (format === 'json') return JSON.stringify({ url, apiKeys });
  const names = Object.keys(apiKeys);
  const width = Math.max(...names.map((name) => name.length));
  const keys = Object.entries(apiKeys).map(([name, key]) => `  ${name.padEnd(width)}  ${key}`);
  return [`Base URL: ${url}`, '', 'API keys:', ...keys, '', 'Press Ctrl+C to stop.'].join('\n');
}
