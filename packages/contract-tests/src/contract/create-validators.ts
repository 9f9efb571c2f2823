import {
  ContractSchemaError,
  type ContractValidator,
  type ContractValidatorOptions,
  createContractValidator,
  createValueChecks,
  type ValueChecks,
} from '@drata-connections/contract-validator';
import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { ContractError } from './contract-error.js';

/**
 * What judges by one contract; the emulator refuses requests by the same. Each is made when it is first asked for, and
 * throws a ContractError when what it needs cannot be compiled.
 */
export interface Validators {
  /** Judges messages of all operations. */
  all(): ContractValidator;
  /** Judges messages of one operation: others may have what cannot be compiled. */
  of(operationId: string): ContractValidator;
  /** Judges values by single schemas. */
  readonly values: ValueChecks;
}

/** Makes validators that share their checks. */
export function createValidators(contract: OpenApiDocument): Validators {
  const compiler = createAjvCompiler(contract, { unknownFormats: 'ignore' });
  const checks = createValueChecks({ contract, compiler });
  const known = new Map<string | null, ContractValidator>();
  const make = (name: string | null, some: Pick<ContractValidatorOptions, 'include'>) => {
    const validator =
      known.get(name) ?? told(() => createContractValidator({ ...options, ...some }));
    known.set(name, validator);
    return validator;
  };
  const options: ContractValidatorOptions = {
    contract,
    compiler,
    // Providers are asked, and exchanges recorded, at addresses of their own.
    basePaths: [''],
    // What servers take in a query is more than one spelling; which one this is, is not what is asked here.
    arraySpelling: () => 'any',
  };
  return {
    all: () => make(null, {}),
    of: (operationId) =>
      make(operationId, { include: (operation) => operation.operationId === operationId }),
    values: (pointer, side) => told(() => checks(pointer, side)),
  };
}

function told<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof ContractSchemaError)) throw cause;
    throw new ContractError(cause.message, { cause });
  }
}
