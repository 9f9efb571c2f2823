import { createGeneratedCompiler } from '@drata-connections/contract-validator/runtime';
import { contract } from '@drata-connections/types/contract';
import { checkedOperations, checks } from '../generated/checks.gen.js';
import type { ContractChecks } from './contract-checks.js';

/** The contract of `@drata-connections/types` with checks that were generated with it: nothing is compiled. */
export const generatedChecks: ContractChecks = {
  contract,
  compiler: createGeneratedCompiler(checks),
  checkedOperations,
};
