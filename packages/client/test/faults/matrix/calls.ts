import { type OperationId, operationTable, type Personnel } from '@drata-connections/types';
import { samplePerson } from '../../sample-person.js';
import type { FaultCall } from './fault-call.js';

const personnelData = [samplePerson];
const file = `id,email\n${samplePerson.id},${samplePerson.email}\n`;
const path = new URL('./personnel.csv', import.meta.url);
const id = 104;

async function* people(): AsyncGenerator<Personnel> {
  yield* personnelData;
}

function call(
  name: string,
  operationId: OperationId,
  send: FaultCall['send'],
  isStreamed = false,
): FaultCall {
  const { method, successStatus } = operationTable[operationId];
  const level = name.startsWith('http') ? 'http' : 'connections';
  return { name, operationId, level, method, successStatus, isStreamed, send };
}

/** The five operations, the lower level for some, and some under middleware, which takes another path. */
export const calls: readonly FaultCall[] = [
  call('list', 'listConnections', ({ connections }, options) =>
    connections.list({}, options).withResponse(),
  ),
  call('createFromCsv', 'createConnectionFromCsv', ({ connections }, options) =>
    connections.createFromCsv({ file }, options).withResponse(),
  ),
  call(
    'updateFromCsv',
    'updateConnectionFromCsv',
    ({ connections }, options) =>
      connections.updateFromCsv(id, { file: new Blob([file]) }, options).withResponse(),
    true,
  ),
  call('createFromJson', 'createConnectionFromJson', ({ connections }, options) =>
    connections.createFromJson({ personnelData }, options).withResponse(),
  ),
  call('updateFromJson', 'updateConnectionFromJson', ({ connections }, options) =>
    connections.updateFromJson(id, { personnelData }, options).withResponse(),
  ),
  call(
    'updateFromCsv, path',
    'updateConnectionFromCsv',
    ({ connections }, options) => connections.updateFromCsv(id, { path }, options).withResponse(),
    true,
  ),
  call(
    'createFromJson, iterable',
    'createConnectionFromJson',
    ({ connections }, options) =>
      connections.createFromJson({ personnelData: people }, options).withResponse(),
    true,
  ),
  call('http GET', 'listConnections', ({ http }, options) => http.GET('/connections', options)),
  call('http POST csv', 'createConnectionFromCsv', ({ http }, options) =>
    http.POST('/connections/upload/csv', { ...options, body: { file: new Blob([file]) } }),
  ),
  call('http PUT json', 'updateConnectionFromJson', ({ http }, options) =>
    http.PUT('/connections/{id}/upload/json', {
      ...options,
      params: { path: { id } },
      body: { personnelData },
    }),
  ),
  call('http GET, middleware', 'listConnections', ({ http }, options) =>
    http.GET('/connections', { ...options, middleware: [{ onRequest() {} }] }),
  ),
  call('http PUT json, middleware', 'updateConnectionFromJson', ({ http }, options) =>
    http.PUT('/connections/{id}/upload/json', {
      ...options,
      params: { path: { id } },
      body: { personnelData },
      middleware: [{ onResponse() {} }],
    }),
  ),
  call(
    'createFromJson, middleware',
    'createConnectionFromJson',
    ({ http, connections }, options) => {
      http.use({ onRequest() {} });
      return connections.createFromJson({ personnelData }, options).withResponse();
    },
  ),
];
