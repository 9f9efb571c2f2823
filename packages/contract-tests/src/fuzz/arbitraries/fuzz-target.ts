import type { ContractModel } from '../../contract/contract-model.js';
import type { ContractOperation } from '../../contract/contract-operation.js';

/** An operation to generate requests for. */
export interface FuzzTarget extends Pick<ContractModel, 'schemas' | 'validator'> {
  readonly operation: ContractOperation;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Path values that something is there for, by parameter. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
}
