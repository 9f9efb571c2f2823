import type { ContractParameter } from './contract-parameter.js';
import type { QueryPlan } from './query-plan.js';

/** Plans how queries are read for the parameters of an operation. */
export function planQuery(parameters: readonly ContractParameter[]): QueryPlan {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const lists = known.filter(
    ({ style, explode, shape }) => style === 'form' && explode && shape.types.has('array'),
  );
  return {
    // An object without names of its own takes whatever is left, so it comes last.
    parameters: known.toSorted((one, other) => Number(isGreedy(one)) - Number(isGreedy(other))),
    names: known.map(({ name }) => name).join(', ') || 'none',
    lists: new Set(lists.map(({ name }) => name)),
  };
}

function isGreedy({ shape, style }: ContractParameter): boolean {
  return shape.additional !== undefined && style === 'form';
}
