import { operationTable } from '@drata-connections/types';
import type { Operation } from './operation.js';

/** Finds the operation of a method (in any letter case) and a path as the contract spells it, `{id}` included. */
export function findOperation(method: string, path: string): Operation | undefined {
  return Object.values(operationTable).find(
    (operation) => operation.path === path && operation.method === method.toUpperCase(),
  );
}
