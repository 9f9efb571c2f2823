import type { Consumer } from './consumer.js';
import { heyApiCalls } from './hey-api-calls.js';

/** hey-api's generated client as its documentation has it: sources in the consumer's own project. */
export const heyApiSourceConsumer: Consumer = {
  id: 'hey-api-source',
  name: '@hey-api/openapi-ts, as generated sources',
  preamble: `import { createConnectionFromCsv, createConnectionFromJson, listConnections, updateConnectionFromCsv, updateConnectionFromJson } from '../../hey-api-source/index.js';
import { createClient, createConfig } from '../../hey-api-source/client/index.js';
const client = createClient(createConfig({ auth: 'key' }));
`,
  calls: heyApiCalls,
};
