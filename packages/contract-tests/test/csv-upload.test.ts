import { personnelCsvColumns } from '@drata-connections/types';
import { expect, test } from 'vitest';
import { deriveCases } from '../src/index.js';
import { ownContract as contract } from './contracts/own-contract.js';

test('a CSV upload has the columns of the contract and a row of its examples', () => {
  const upload = deriveCases(contract).find(
    ({ operation }) => operation.operationId === 'createConnectionFromCsv',
  );
  expect(upload?.call.body).toEqual({
    mediaType: 'multipart/form-data',
    value: { file: expect.stringMatching(/^id,first_name,[^\r\n]*\r\n[^\r\n]*\r\n$/) },
  });
  const text = JSON.stringify(upload?.call.body?.value);
  expect(text).toContain(personnelCsvColumns.map(({ name }) => name).join(','));
  expect(text).toContain('neil.armstrong@example.com');
});
