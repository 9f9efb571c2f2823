import type { ContractValidator } from '@drata-connections/contract-validator';
import type { ContractOperation } from './contract-operation.js';
import type { SchemaReader } from './schema-reader.js';

/** The parts of an OpenAPI document that cases are derived from, and what judges answers by it. */
export interface ContractModel {
  readonly operations: readonly ContractOperation[];
  /** Reads single schemas, which values are derived from. */
  readonly schemas: SchemaReader;
  /**
   * Judges whole messages. Made when it is first asked for.
   *
   * @throws ContractError when a schema cannot be compiled.
   */
  readonly validator: ContractValidator;
}
