import type { Consumer } from './consumer.js';
import { person } from './person.js';

/** Our client, as people call it. */
export const drataConnectionsConsumer: Consumer = {
  id: 'drata-connections',
  name: 'ours: client.connections',
  preamble: `import { createDrataClient } from '@drata-connections/client';
const client = createDrataClient({ apiKey: 'key' });
`,
  calls: [
    (
      n,
    ) => `const page = await client.connections.list({ page: ${n + 1}, limit: 50, providerTypes: ['MDM', 'HRIS'] });
  return page.data.map(({ id, clientType, state }) => ({ id, clientType, state }));`,
    (n) =>
      `return await client.connections.createFromCsv({ file: new Blob(['${n}']), filename: '${n}.csv' });`,
    (n) =>
      `return await client.connections.updateFromCsv(${n}, { file: new Blob(['${n}']), filename: '${n}.csv' });`,
    (n) => `return await client.connections.createFromJson({ personnelData: [${person(n)}] });`,
    (n) =>
      `return await client.connections.updateFromJson(${n}, { personnelData: [${person(n)}] });`,
  ],
};
