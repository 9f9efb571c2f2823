import { contract } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { ownContract } from './own-contract.js';

test('of a contract that holds nothing else, the own part is the whole', () => {
  const others = Object.keys(contract.paths).length - Object.keys(ownContract.paths).length;
  if (others === 0) expect(ownContract).toEqual(contract);
  expect(contract.paths).toMatchObject(ownContract.paths);
  expect(contract.components).toMatchObject(ownContract.components ?? {});
});
