import { createGeneratedCompiler } from '@drata-connections/contract-validator/runtime';
import { contract } from '@drata-connections/types/contract';
import { checkedOperations, checks, uncheckedFormats } from '../generated/checks.gen.js';
import { assembleContract } from './assemble-contract.js';
import type { CompiledContract } from './compiled-contract.js';

let known: CompiledContract | undefined;

/** The contract of `@drata-connections/types` with checks that were generated with it: nothing is compiled. */
export function generatedContract(): CompiledContract {
  known ??= {
    ...assembleContract(contract, createGeneratedCompiler(checks), checkedOperations),
    uncheckedFormats,
  };
  return known;
}
