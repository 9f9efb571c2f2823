import type { SchemaCheck } from './schema-check.js';

/** Makes checks from the schemas of one contract: from generated code, or with Ajv while the program runs. */
export interface SchemaCompiler {
  /**
   * The check for the schema at a JSON pointer of the contract. In requests, properties that are `readOnly` are not
   * required; in responses, those that are `writeOnly` are not.
   *
   * @throws ContractSchemaError when there is none: a check that lets everything pass is never made.
   */
  compile(pointer: string, side: 'request' | 'response'): SchemaCheck;
}
