import type { ContractValidatorOptions } from './contract-validator-options.js';
import { upgradeDocument } from './document/upgrade-document.js';
import { checkSafely } from './problems/check-safely.js';
import { checkValue } from './problems/check-value.js';
import type { Problem } from './problems/problem.js';

/** The check of values by one schema. Its problems are those of a body. */
export interface ValueCheck {
  (value: unknown): readonly Problem[];
  /** Whether a value has no problem, without finding out which rules of the contract it would break. */
  accepts(value: unknown): boolean;
}

/**
 * Finds the check of values by the schema at a JSON pointer.
 *
 * @throws ContractSchemaError when the contract has no schema at the pointer, or it cannot be compiled.
 */
export type ValueChecks = (pointer: string, side?: 'request' | 'response') => ValueCheck;

/**
 * Makes what judges single values by the schemas of a contract, each of which is compiled when it is first asked for: a
 * contract of which other parts cannot be compiled will do. `schema` of a validator is the same.
 *
 * @example
 * ```ts
 * import { contract } from '@drata-connections/types/contract';
 *
 * const checks = createValueChecks({ contract, compiler: createAjvCompiler(contract) });
 * const check = checks('#/components/schemas/ConnectionPage', 'response');
 * for (const { pointer, message } of check({ data: [] })) console.log(pointer, message);
 * ```
 */
export function createValueChecks({
  contract,
  compiler,
}: Pick<ContractValidatorOptions, 'contract' | 'compiler'>): ValueChecks {
  const document = upgradeDocument(contract);
  return (pointer, side = 'request') => {
    const check = compiler.compile(pointer, side);
    return Object.assign(
      (value: unknown) => checkValue(document, pointer, check, value, { location: 'body' }),
      { accepts: (value: unknown) => checkSafely(check, value).length === 0 },
    );
  };
}
