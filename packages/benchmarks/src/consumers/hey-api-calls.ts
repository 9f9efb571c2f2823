import type { Consumer } from './consumer.js';
import { person } from './person.js';

/** The calls on hey-api's generated functions, which are imported by their names, with the client in `client`. */
export const heyApiCalls: Consumer['calls'] = [
  (
    n,
  ) => `const { data } = await listConnections({ client, query: { page: ${n + 1}, limit: 50, providerTypes: ['MDM', 'HRIS'] } });
  return data?.data.map(({ id, clientType, state }) => ({ id, clientType, state }));`,
  (
    n,
  ) => `const { data } = await createConnectionFromCsv({ client, body: { file: new Blob(['${n}']) } });
  return data;`,
  (
    n,
  ) => `const { data } = await updateConnectionFromCsv({ client, path: { id: ${n} }, body: { file: new Blob(['${n}']) } });
  return data;`,
  (
    n,
  ) => `const { data } = await createConnectionFromJson({ client, body: { personnelData: [${person(n)}] } });
  return data;`,
  (
    n,
  ) => `const { data } = await updateConnectionFromJson({ client, path: { id: ${n} }, body: { personnelData: [${person(n)}] } });
  return data;`,
];
