import type { EmulatorServer } from '../server/start-emulator-server.js';

/** Says where a server is, which API keys it takes and what to try: for people, or as one line of JSON for programs. */
export function describeServer(
  { url, apiKeys }: Pick<EmulatorServer, 'url' | 'apiKeys'>,
  format: 'text' | 'json',
  examplePath: string | undefined,
): string {
  if (format === 'json') return JSON.stringify({ url, apiKeys });
  const names = Object.keys(apiKeys);
  const width = Math.max(...names.map((name) => name.length));
  const keys = Object.entries(apiKeys).map(([name, key]) => `  ${name.padEnd(width)}  ${key}`);
  const example =
    examplePath === undefined
      ? []
      : ['', `Try: curl -H 'Authorization: Bearer ${apiKeys.full}' ${url}${examplePath}`];
  const lines = [`Base URL: ${url}`, '', 'API keys:', ...keys, ...example, ''];
  return [...lines, 'Press Ctrl+C to stop.'].join('\n');
}
