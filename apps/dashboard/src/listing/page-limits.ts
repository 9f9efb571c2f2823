import { operationTable } from '@drata-connections/types';
import { contract, resolveReference } from '@drata-connections/types/contract';

function readLimit(): { readonly usual: number; readonly largest: number } {
  const operation = contract.paths[operationTable.listConnections.path]?.get;
  for (const node of operation?.parameters ?? []) {
    const parameter = resolveReference(contract, node);
    if (parameter.name === 'limit') {
      const usual = Number(parameter.schema?.default ?? 1);
      return { usual, largest: parameter.schema?.maximum ?? usual };
    }
  }
  throw new Error('Failed to read the contract: listConnections has no parameter `limit`.');
}

/** How many connections a page of the API holds: as a rule and at most, by the contract. */
export const pageLimits: { readonly usual: number; readonly largest: number } = readLimit();
