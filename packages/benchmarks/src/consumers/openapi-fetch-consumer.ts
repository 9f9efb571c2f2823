import type { Consumer } from './consumer.js';
import { pathsCalls } from './paths-calls.js';

/** Stock openapi-fetch on the same types. */
export const openapiFetchConsumer: Consumer = {
  id: 'openapi-fetch',
  name: 'openapi-fetch',
  preamble: `import type { paths } from '@drata-connections/types';
import createClient from 'openapi-fetch';
const client = createClient<paths>({ baseUrl: 'https://public-api.drata.com/public' });
`,
  calls: pathsCalls('result.data'),
};
