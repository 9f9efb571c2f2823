import type { SchemaCheck } from './schema-check.js';

/**
 * Makes checks from the schemas of one contract. Everything else asks for checks through this interface, so that
 * checks made ahead of time can take the place of those compiled when an emulator is created.
 */
export interface SchemaCompiler {
  /**
   * The check for the schema at a JSON pointer of the contract.
   *
   * @throws Error when the schema cannot be compiled; the message names the pointer.
   */
  compile(pointer: string): SchemaCheck;
}
