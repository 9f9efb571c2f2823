import type { ContractValidatorOptions } from './contract-validator-options.js';
import { upgradeDocument } from './document/upgrade-document.js';
import { checkValue } from './problems/check-value.js';
import type { Problem } from './problems/problem.js';

/**
 * Finds the check of values by the schema at a JSON pointer. Its problems are those of a body.
 *
 * @throws ContractSchemaError when the contract has no schema at the pointer, or it cannot be compiled.
 */
export type ValueChecks = (
  pointer: string,
  side?: 'request' | 'response',
) => (value: unknown) => readonly Problem[];

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
    return (value) => checkValue(document, pointer, check, value, { location: 'body' });
  };
}
