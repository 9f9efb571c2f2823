import type { Consumer } from './consumer.js';
import { heyApiCalls } from './hey-api-calls.js';

/** hey-api's generated client as a package would ship it: declarations, whose bodies nobody has to check again. */
export const heyApiConsumer: Consumer = {
  id: 'hey-api',
  name: '@hey-api/openapi-ts, as declarations',
  preamble: `import { createConnectionFromCsv, createConnectionFromJson, listConnections, updateConnectionFromCsv, updateConnectionFromJson } from '#hey-api';
import { createClient, createConfig } from '#hey-api/client';
const client = createClient(createConfig({ auth: 'key' }));
`,
  calls: heyApiCalls,
};
