import type { Consumer } from './consumer.js';
import { pathsCalls } from './paths-calls.js';

/** Our client's lower level. */
export const drataConnectionsHttpConsumer: Consumer = {
  id: 'drata-connections-http',
  name: 'ours: client.http',
  preamble: `import { createDrataClient } from '@drata-connections/client';
const { http: client } = createDrataClient({ apiKey: 'key' });
`,
  calls: pathsCalls('(result.status === 200 ? result.data : undefined)'),
};
