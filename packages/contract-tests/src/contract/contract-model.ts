import type { ContractOperation } from './contract-operation.js';
import type { SchemaReader } from './schema-reader.js';

/** The parts of an OpenAPI document that cases are derived from. */
export interface ContractModel {
  readonly operations: readonly ContractOperation[];
  readonly schemas: SchemaReader;
}
