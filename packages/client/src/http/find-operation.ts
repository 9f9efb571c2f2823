import { requestTable } from '@drata-connections/types';
import type { Operation } from './operation.js';

/** Finds the operation of a method and a path as the contract spells it, `{id}` included. */
export const findOperation = (method: string, path: string): Operation =>
  Object.values(requestTable).find((row) => row[1] === method && row[2] === path) ?? [
    undefined,
    method,
    path,
  ];
