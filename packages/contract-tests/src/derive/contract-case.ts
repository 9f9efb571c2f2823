import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';
import type { TrapExpectation } from '../prism/traps/prism-trap.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { OperationCall } from './operation-call.js';
import type { Refusal } from './refusal.js';

interface DerivedCase {
  /** Unique: the operation and the title. */
  readonly id: string;
  readonly title: string;
  readonly operation: ContractOperation;
  /** The valid call that the client is driven with. */
  readonly call: OperationCall;
}

/** A valid call, to be answered with one declared response. */
export interface AnswerCase extends DerivedCase {
  readonly kind: 'answer';
  readonly response: ContractResponse;
  /** The media type of the response to ask for; null when it has no body. */
  readonly content: ContractContent | null;
  /** The example that the mock must serve; null leaves the choice to it. */
  readonly example: { readonly name: string | null; readonly value: unknown } | null;
}

/** A request that the contract forbids, sent in place of the client's own: it must be refused. */
export interface RefusalCase extends DerivedCase {
  readonly kind: 'refusal';
  readonly request: WireRequest;
  readonly refusal: Refusal;
}

/** A request that Prism is known to judge wrongly: it must do so, or the trap is gone and has to be deleted. */
export interface TrapCase extends DerivedCase {
  readonly kind: 'trap';
  readonly request: WireRequest;
  readonly trap: string;
  readonly expectation: TrapExpectation;
}

export type ContractCase = AnswerCase | RefusalCase | TrapCase;
