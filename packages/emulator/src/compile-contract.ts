import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import { assembleContract } from './validation/assemble-contract.js';
import type { CompiledContract } from './validation/compiled-contract.js';

/**
 * Compiles the schemas of another contract, for the option `contract`. It makes code from text, with Ajv, which Workers and
 * strict content security policies forbid. One compiled contract can serve any number of emulators.
 *
 * A `format` that is not known is no reason to refuse a contract: `uncheckedFormats` of what is returned names it.
 *
 * @param document An OpenAPI document, 3.0 or 3.1. A valid request for an operation that it adds is answered 501.
 * @throws ContractSchemaError when a schema cannot be compiled; the message has its JSON pointer.
 * @throws Error when a parameter cannot be checked; the message has its JSON pointer.
 * @example
 * ```ts
 * const emulator = createEmulator({ contract: compileContract(document) });
 * ```
 */
export function compileContract(document: object): CompiledContract {
  const compiler = createAjvCompiler(document, { allErrors: false });
  return {
    ...assembleContract(document, compiler, undefined),
    uncheckedFormats: compiler.uncheckedFormats,
  };
}
