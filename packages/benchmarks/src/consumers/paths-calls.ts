import type { Consumer } from './consumer.js';
import { person } from './person.js';

/**
 * The calls on openapi-fetch's interface, whose client is in the variable `client`.
 *
 * @param page Expression of the page, or of what may be one, in the variable `result` of a list.
 */
export function pathsCalls(page: string): Consumer['calls'] {
  return [
    (
      n,
    ) => `const result = await client.GET('/connections', { params: { query: { page: ${n + 1}, limit: 50, providerTypes: ['MDM', 'HRIS'] } } });
  return ${page}?.data.map(({ id, clientType, state }) => ({ id, clientType, state }));`,
    (
      n,
    ) => `const { data } = await client.POST('/connections/upload/csv', { body: { file: new Blob(['${n}']) } });
  return data;`,
    (
      n,
    ) => `const { data } = await client.PUT('/connections/{id}/upload/csv', { params: { path: { id: ${n} } }, body: { file: new Blob(['${n}']) } });
  return data;`,
    (
      n,
    ) => `const { data } = await client.POST('/connections/upload/json', { body: { personnelData: [${person(n)}] } });
  return data;`,
    (
      n,
    ) => `const { data } = await client.PUT('/connections/{id}/upload/json', { params: { path: { id: ${n} } }, body: { personnelData: [${person(n)}] } });
  return data;`,
  ];
}
