import type { Expectation } from '../../checks/expectation.js';
import type { ContractOperation } from '../../contract/contract-operation.js';
import type { CaseResult } from '../../report/case-result.js';
import type { WireRequest } from '../../wire/wire-request.js';

/** One request to a provider, and what is to come of it. */
export interface ProviderCase {
  /** Unique: the operation and the title. */
  readonly id: string;
  readonly title: string;
  readonly kind: CaseResult['kind'];
  readonly operation: ContractOperation;
  readonly request: WireRequest;
  readonly expectation: Expectation;
}

/** What the cases of an operation are derived with. */
export interface CaseInput {
  readonly operation: ContractOperation;
  readonly apiKey: string;
  /** Further keys, by kind. */
  readonly keys: Readonly<Record<string, string>>;
  /** The values of path parameters that are known: of what is there, or may be written to. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Values of path parameters of what is there and of another kind than the operation is for. Default: none. */
  readonly others?: Readonly<Record<string, unknown>>;
}
