import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractParameter } from '../contract/contract-parameter.js';

/** Every pair of an operation's optional parameters. */
export function parameterPairs(
  operation: ContractOperation,
): readonly (readonly [ContractParameter, ContractParameter])[] {
  const optional = operation.parameters.filter(({ required }) => !required);
  return optional.flatMap((one, index) =>
    optional.slice(index + 1).map((other) => [one, other] as const),
  );
}
