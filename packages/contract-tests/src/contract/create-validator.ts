import {
  ContractSchemaError,
  type ContractValidator,
  createContractValidator,
} from '@drata-connections/contract-validator';
import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { ContractError } from './contract-error.js';

/**
 * Makes what judges messages by a contract; the emulator refuses requests by the same.
 *
 * @throws ContractError when a schema cannot be compiled.
 */
export function createValidator(contract: OpenApiDocument): ContractValidator {
  try {
    return createContractValidator({
      contract,
      compiler: createAjvCompiler(contract, { unknownFormats: 'ignore' }),
      // What servers take in a query is more than one spelling; which one this is, is not what is asked here.
      arraySpelling: () => 'any',
    });
  } catch (cause) {
    if (!(cause instanceof ContractSchemaError)) throw cause;
    throw new ContractError(cause.message, { cause });
  }
}
