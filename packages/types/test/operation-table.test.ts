import { describe, expect, test } from 'vitest';
import { contract, resolveReference } from '../src/contract.js';
import {
  operationTable,
  personnelCsvColumns,
  personnelCsvProperties,
  regionUrls,
  requestTable,
} from '../src/index.js';
import * as requests from '../src/requests.js';

describe.each(Object.values(operationTable))(
  '$id',
  ({ id, method, path, requestMediaType, successStatus, errorStatuses }) => {
    const operation = Object.entries(contract.paths[path] ?? {}).find(
      ([name]) => name.toUpperCase() === method,
    )?.[1];

    test('is the operation of that method and path', () => {
      expect(operation).toHaveProperty('operationId', id);
    });

    test('names the statuses and the request media type', () => {
      if (operation === undefined || !('responses' in operation))
        throw new Error(`${id} is missing.`);
      const statuses = Object.keys(operation.responses).map(Number);
      expect(statuses).toEqual(expect.arrayContaining([...errorStatuses]));
      expect(statuses.find((status) => status >= 200 && status < 300) ?? null).toBe(successStatus);
      expect(statuses.filter((status) => status >= 400)).toHaveLength(errorStatuses.length);
      const body = operation.requestBody && resolveReference(contract, operation.requestBody);
      expect(Object.keys(body?.content ?? {})[0] ?? null).toBe(requestMediaType);
    });
  },
);

test('the short table says the same', () => {
  expect(Object.keys(requestTable)).toEqual(Object.keys(operationTable));
  for (const [id, method, path, retry, permission, requestMediaType] of Object.values(
    requestTable,
  )) {
    expect(operationTable[id]).toMatchObject({ method, path, retry, permission, requestMediaType });
  }
});

test('each row of it has a constant of its own', () => {
  const { requestTable: table, ...rows } = requests;
  expect(table).toBe(requestTable);
  expect(new Set(Object.values(rows))).toEqual(new Set(Object.values(requestTable)));
  expect(requests.listConnectionsRequest).toBe(requestTable.listConnections);
});

test('a column has the property of its name', () => {
  expect(Object.entries(personnelCsvProperties)).toEqual(
    personnelCsvColumns.map(({ name, property }) => [name, property]),
  );
});

test('a region has a base URL', () => {
  expect(regionUrls).toEqual({
    us: 'https://public-api.drata.com/public',
    eu: 'https://public-api.eu.drata.com/public',
    apac: 'https://public-api.apac.drata.com/public',
  });
});
