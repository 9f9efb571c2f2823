import { ContractError } from '../contract/contract-error.js';
import type { ContractModel } from '../contract/contract-model.js';
import { deriveTraps } from '../prism/derive-traps.js';
import type { ContractCase } from './contract-case.js';
import { deriveAnswers } from './derive-answers.js';
import { deriveBodies } from './derive-bodies.js';
import { deriveCombinations } from './derive-combinations.js';
import { deriveParameters } from './derive-parameters.js';
import { deriveRefusals } from './refusals/derive-refusals.js';

/** The cases of a contract, and why some operations have none. */
export interface Derivation {
  readonly cases: readonly ContractCase[];
  /** What is wrong, by the id of the operation. */
  readonly underivable: ReadonlyMap<string, string>;
}

/** Derives every case that can be: an operation that no valid request can be made for leaves the others alone. */
export function deriveModel(model: ContractModel): Derivation {
  const cases: ContractCase[] = [];
  const underivable = new Map<string, string>();
  for (const operation of model.operations) {
    try {
      // What answers are judged by is compiled here: an operation that cannot be judged has no cases.
      model.validatorOf(operation);
      cases.push(...derive(model, operation));
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      underivable.set(operation.operationId, error.message);
    }
  }
  return { cases: withOwnNames(cases), underivable };
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

/** Two values can have one text, two examples one name: the later ones are numbered. */
function withOwnNames(cases: readonly ContractCase[]): readonly ContractCase[] {
  const counts = new Map<string, number>();
  return cases.map((each) => {
    const count = (counts.get(each.id) ?? 0) + 1;
    counts.set(each.id, count);
    return count === 1
      ? each
      : { ...each, id: `${each.id} (${count})`, title: `${each.title} (${count})` };
  });
}
