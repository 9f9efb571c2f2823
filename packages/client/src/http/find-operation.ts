import { requestTable } from '@drata-connections/types';
import type { Operation } from './operation.js';

// Typed by hand: that the rows of a thousand operations are of one of a thousand types is too much for the compiler.
/** Finds the operation of a method and a path as the contract spells it, `{id}` included. */
export const findOperation = (method: string, path: string): Operation =>
  Object.values<Operation>(requestTable).find((row) => row[1] === method && row[2] === path) ?? [
    undefined,
    method,
    path,
  ];
