/** One operation of the contract, as far as finding it, guarding it and answering it goes. */
export interface Route {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** As in the contract, without the base path: `/connections/{id}/upload/csv`. */
  readonly path: string;
  /** JSON pointer of the operation in the contract. */
  readonly pointer: string;
  /** The permission that an API key needs; undefined where the contract asks for none. */
  readonly permission: string | undefined;
  /** The status of a request that is carried out. */
  readonly successStatus: number;
}
