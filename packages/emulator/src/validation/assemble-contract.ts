import {
  createContractValidator,
  type MatchedOperation,
  type SchemaCompiler,
} from '@drata-connections/contract-validator';
import { hasBehaviour } from '../behaviours/has-behaviour.js';
import type { CompiledContract } from './compiled-contract.js';

/** Operations whose lists may be spelled in any way: the vendor's live API takes all of them. */
const isLenient = ({ operationId }: MatchedOperation): boolean => hasBehaviour(operationId);

/**
 * Puts a contract together with the checks of its schemas.
 *
 * @param checkedOperations The operations that the checks are enough for; undefined for all.
 * @throws ContractSchemaError when the contract holds a schema that cannot be compiled.
 */
export function assembleContract(
  document: object,
  compiler: SchemaCompiler,
  checkedOperations: readonly string[] | undefined,
): Omit<CompiledContract, 'uncheckedFormats'> {
  const isChecked = ({ operationId }: MatchedOperation): boolean =>
    checkedOperations === undefined || checkedOperations.includes(operationId);
  return {
    document,
    validator: createContractValidator({
      contract: document,
      compiler,
      include: isChecked,
      // The emulator judges no responses. Those of a contract without checks are read, so that one that cannot be
      // compiled stops the start; with generated checks, generating has done that.
      responses: checkedOperations === undefined,
      arraySpelling: (operation) => (isLenient(operation) ? 'any' : 'declared'),
    }),
    unchecked: createContractValidator({
      contract: document,
      compiler: { compile: () => () => [] },
      include: (operation) => !isChecked(operation),
      responses: false,
    }),
  };
}
