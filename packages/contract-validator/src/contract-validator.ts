import type { Problem } from './problems/problem.js';
import type { ContractRequest } from './verdicts/contract-request.js';
import type { ContractResponse } from './verdicts/contract-response.js';
import type { MatchedOperation } from './verdicts/matched-operation.js';
import type { HeadVerdict, RequestVerdict } from './verdicts/request-verdict.js';
import type { ResponseVerdict } from './verdicts/response-verdict.js';

/** Judges requests and responses by one contract. It keeps nothing between calls. */
export interface ContractValidator {
  /** The operations of the contract, in its order. */
  readonly operations: readonly MatchedOperation[];
  /** Judges a request. It does not throw: what cannot be read is a problem. */
  request(request: ContractRequest): RequestVerdict;
  /**
   * Judges everything but the body, for those who read bodies as they arrive. The content type is judged, too, if
   * `hasBody` is true.
   */
  head(request: Omit<ContractRequest, 'body'>, hasBody: boolean): HeadVerdict;
  /**
   * Judges a response to an operation.
   *
   * @throws RangeError when the contract has no such operation.
   */
  response(operationId: string, response: ContractResponse): ResponseVerdict;
  /**
   * The check of values by one schema of the contract, as requests have it; its problems are those of a body.
   *
   * @throws ContractSchemaError when the contract has no schema at the JSON pointer, or it cannot be compiled.
   */
  schema(pointer: string): (value: unknown) => readonly Problem[];
}
