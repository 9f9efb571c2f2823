import type { ContractOperation } from '../../contract/contract-operation.js';
import type { WireRequest } from '../../wire/wire-request.js';

/** What Prism does with a request that it judges wrongly. */
export type TrapExpectation = 'accepted' | 'refused' | 'unanswered';

/** A known defect of Prism, and requests that show it. When Prism mends it, a case fails: then delete the trap. */
export interface PrismTrap {
  readonly name: string;
  readonly expectation: TrapExpectation;
  /** The requests of an operation that fall into it, made from a valid one; none where it does not apply. */
  readonly requestsOf: (
    operation: ContractOperation,
    valid: WireRequest,
  ) => readonly { readonly label: string; readonly request: WireRequest }[];
}
