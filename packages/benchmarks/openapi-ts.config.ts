import { defineConfig } from '@hey-api/openapi-ts';

// The peer's own defaults, with its fetch client, on the same contract as ours.
export default defineConfig({
  input: '../../openapi/connections.yaml',
  output: { path: 'dist/hey-api-source', module: { extension: '.js' } },
  plugins: ['@hey-api/client-fetch'],
  logs: { level: 'warn' },
});
