import type { SchemaCheck } from './schema-check.js';

/** Makes checks from the schemas of one contract: from generated code, or with Ajv while the program runs. */
export interface SchemaCompiler {
  /**
   * The check for the schema at a JSON pointer of the contract.
   *
   * @throws ContractSchemaError when there is none: a check that lets everything pass is never made.
   */
  compile(pointer: string): SchemaCheck;
}
