import type { ContractValidator } from '@drata-connections/contract-validator';
import type { ContractOperation } from './contract-operation.js';
import type { ContractSchemas } from './contract-schemas.js';

/** The parts of an OpenAPI document that cases are derived from, and what judges answers by it. */
export interface ContractModel {
  readonly operations: readonly ContractOperation[];
  /** The single schemas, which values are derived from. */
  readonly schemas: ContractSchemas;
  /**
   * Judges messages. Made when it is first asked for.
   *
   * @throws ContractError when a schema cannot be compiled.
   */
  readonly validator: ContractValidator;
  /**
   * Judges messages of one operation, whatever there is in others.
   *
   * @throws ContractError when a schema of the operation cannot be compiled.
   */
  readonly validatorOf: (operation: Pick<ContractOperation, 'operationId'>) => ContractValidator;
}
