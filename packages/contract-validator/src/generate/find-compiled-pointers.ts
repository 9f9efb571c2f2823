import type { ContractValidatorOptions } from '../contract-validator-options.js';
import { createContractValidator } from '../create-contract-validator.js';

/** A schema that a validator compiles. */
export interface CompiledPointer {
  readonly side: 'request' | 'response';
  readonly pointer: string;
}

/** What is compiled, and for which operations. */
export interface CompiledPointers {
  readonly compiled: readonly CompiledPointer[];
  readonly operations: readonly string[];
}

/** The schemas that a validator of the contract compiles: one is made, and asks for them. */
export function findCompiledPointers(
  contract: object,
  include: ContractValidatorOptions['include'],
): CompiledPointers {
  const found: CompiledPointer[] = [];
  const compiler = {
    compile: (pointer: string, side: 'request' | 'response') => {
      found.push({ side, pointer });
      return () => [];
    },
  };
  const { operations } = createContractValidator({
    contract,
    compiler,
    ...(include === undefined ? {} : { include }),
  });
  return { compiled: found, operations: operations.map(({ operationId }) => operationId) };
}
