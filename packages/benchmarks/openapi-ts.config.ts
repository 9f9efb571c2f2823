import { existsSync } from 'node:fs';
import { defineConfig } from '@hey-api/openapi-ts';

// Where a whole foreign document was pulled, what is measured is still compiled from the operations of ours.
const [contract, retained] = ['../../openapi/connections.yaml', '../../openapi/retained.yaml'];

// The peer's own defaults, with its fetch client, on the same contract as ours.
export default defineConfig({
  input: existsSync(retained) ? retained : contract,
  output: { path: 'dist/hey-api-source', module: { extension: '.js' } },
  plugins: ['@hey-api/client-fetch'],
  logs: { level: 'warn' },
});
