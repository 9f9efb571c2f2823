import {
  ContractSchemaError,
  type ContractValidator,
  type ContractValidatorOptions,
  createContractValidator,
  createValueChecks,
  type SchemaCompiler,
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
  /** Decides whether a value keeps a single schema. */
  readonly accepts: (pointer: string, side: 'request' | 'response') => (value: unknown) => boolean;
}

/** Makes validators that share their checks. */
export function createValidators(contract: OpenApiDocument): Validators {
  const deciding = createAjvCompiler(contract, { unknownFormats: 'ignore', allErrors: false });
  const telling = createAjvCompiler(contract, { unknownFormats: 'ignore' });
  // To find all that is wrong takes many times as long as to decide whether anything is, which it mostly is not.
  const compiler: SchemaCompiler = {
    compile: (pointer, side) => {
      const decide = deciding.compile(pointer, side);
      return (value) => (decide(value).length === 0 ? [] : telling.compile(pointer, side)(value));
    },
  };
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
    accepts: (pointer, side) => {
      const decide = told(() => deciding.compile(pointer, side));
      return (value) => decide(value).length === 0;
    },
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
