import type { OpenApiDocument, Operation } from '@drata-connections/types/contract';
import { withOperation } from './with-operation.js';

/** A copy of a contract whose `listConnections` is changed. */
export function withListOperation(
  contract: OpenApiDocument,
  change: (operation: Operation) => Operation,
): OpenApiDocument {
  const operation = contract.paths['/connections']?.get;
  if (operation === undefined) throw new Error('the contract has no listConnections');
  return withOperation(contract, '/connections', 'get', change(operation));
}
