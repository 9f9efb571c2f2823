/** The operation of the contract that a request asks for. */
export interface MatchedOperation {
  /** Its `operationId`; where it has none, method and path: `get /pets`. */
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** As in the contract, without the base path: `/connections/{id}/upload/csv`. */
  readonly path: string;
  /** JSON pointer of the operation in the contract. */
  readonly pointer: string;
}
