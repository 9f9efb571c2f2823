import type { ValueChecks } from './create-value-checks.js';
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
   * The check of values by the schema at a JSON pointer of the contract; its problems are those of a body. It is compiled
   * once, and the same that messages are judged by. What stands at the pointer may be any schema of the document, in an
   * extension (`x-…`) too, or a reference with keywords beside it.
   *
   * Of the side of the exchange that has the value depends whether `readOnly` or `writeOnly` properties may be left out.
   * Default: `request`.
   *
   * @throws ContractSchemaError when the contract has no schema at the pointer, or it cannot be compiled.
   * @example
   * ```ts
   * const check = validator.schema('#/components/schemas/ConnectionPage', 'response');
   * for (const { pointer, message } of check({ data: [] })) console.log(pointer, message);
   * ```
   */
  readonly schema: ValueChecks;
}
