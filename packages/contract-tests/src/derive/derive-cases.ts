import type { OpenApiDocument } from '@drata-connections/types/contract';
import { ContractError } from '../contract/contract-error.js';
import { readContract } from '../contract/read-contract.js';
import type { ContractCase } from './contract-case.js';
import { deriveModel } from './derive-model.js';

/**
 * Derives every case of a contract. The refusals of an operation come before its other cases: a mock that refuses
 * nothing proves nothing. An operation that no valid request can be derived for has none; coverage names it.
 *
 * @throws ContractError when the document cannot be read, or no case can be derived from it.
 * @example
 * ```ts
 * import { contract } from '@drata-connections/types/contract';
 *
 * for (const { id } of deriveCases(contract)) console.log(id);
 * ```
 */
export function deriveCases(contract: OpenApiDocument): readonly ContractCase[] {
  const { cases, underivable } = deriveModel(readContract(contract));
  const [reason] = underivable.values();
  if (cases.length === 0 && reason !== undefined) throw new ContractError(reason);
  return cases;
}
