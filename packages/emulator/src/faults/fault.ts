/** What can be made to go wrong. */
export type FaultKind =
  /** The answer comes late: after `latencyMs`. */
  | 'latency'
  /** 429, as from a rate limit. */
  | '429'
  /** 500, as the API writes its errors. */
  | '500'
  /** 502 with the HTML page of a gateway. */
  | '502'
  /** The connection is cut before anything of the answer. */
  | 'reset'
  /** The connection is cut in the middle of the answer's body. */
  | 'truncated-body'
  /** The answer has its status and headers, and no body. */
  | 'empty-body'
  /** The answer's body is declared to be HTML. */
  | 'wrong-content-type'
  /** The answer has a status that the contract does not declare for the operation. */
  | 'undeclared-status'
  /** Every text that the contract lists as a value of an enum is one that it does not list. */
  | 'unknown-enum'
  /** Every `id` that is a number is a string. */
  | 'string-id'
  /** Every property that the contract does not require is left out. */
  | 'missing-optional'
  /** Every property that the contract allows to be null is null. */
  | 'null-fields';

/**
 * Something that goes wrong on demand. Of those that stand in for the answer (`429`, `500`, `502`, `reset`), one happens
 * to a request, the first in the list that can: `502:times=1; 500:times=1` is a 502, then a 500.
 */
export interface Fault {
  readonly kind: FaultKind;
  /** The operation that it happens to, by `operationId`. Default: every one, and paths that are none. */
  readonly operation?: string;
  /** How often it happens; then it is over. Default: without end. */
  readonly times?: number;
  /** How likely it is to happen to a request, from 0 to 1. Default: 1. */
  readonly probability?: number;
  /** Chooses which requests are hit where `probability` is under 1: the same seed hits the same ones. Default: 1. */
  readonly seed?: number;
  /** For `latency`: how late, in milliseconds. Default: 1000. */
  readonly latencyMs?: number;
  /**
   * For `429`, `500`, `502` and `reset`: whether the request is carried out all the same, and only its answer lost.
   * Default: false.
   */
  readonly carriedOut?: boolean;
}
