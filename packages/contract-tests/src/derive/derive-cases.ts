import type { OpenApiDocument } from '@drata-connections/types/contract';
import { ContractError } from '../contract/contract-error.js';
import type { ContractModel } from '../contract/contract-model.js';
import { readContract } from '../contract/read-contract.js';
import { deriveTraps } from '../prism/derive-traps.js';
import type { ContractCase } from './contract-case.js';
import { deriveAnswers } from './derive-answers.js';
import { deriveBodies } from './derive-bodies.js';
import { deriveCombinations } from './derive-combinations.js';
import { deriveParameters } from './derive-parameters.js';
import { deriveRefusals } from './refusals/derive-refusals.js';

/**
 * Derives every case of a contract. The refusals of an operation come before its other cases: a mock that refuses
 * nothing proves nothing.
 *
 * @throws ContractError when the document cannot be read, or no valid request can be derived from it.
 * @example
 * ```ts
 * import { contract } from '@drata-connections/types/contract';
 *
 * for (const { id } of deriveCases(contract)) console.log(id);
 * ```
 */
export function deriveCases(contract: OpenApiDocument): readonly ContractCase[] {
  const model = readContract(contract);
  const cases = model.operations.flatMap((operation) => derive(model, operation));
  const ids = new Set(cases.map(({ id }) => id));
  if (ids.size !== cases.length) {
    const twice = cases.find(
      ({ id }, index) => cases.findIndex((other) => other.id === id) < index,
    );
    throw new ContractError(
      `Failed to derive cases: two are named "${twice?.id}". Give operations, examples and parameters different names.`,
    );
  }
  return cases;
}

function derive(
  { schemas }: ContractModel,
  operation: ContractModel['operations'][number],
): readonly ContractCase[] {
  return [
    ...deriveRefusals(schemas, operation),
    ...deriveTraps(schemas, operation),
    ...deriveAnswers(schemas, operation),
    ...deriveParameters(schemas, operation),
    ...deriveCombinations(schemas, operation),
    ...deriveBodies(schemas, operation),
  ];
}
