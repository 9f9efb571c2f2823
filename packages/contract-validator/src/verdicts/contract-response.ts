/** A response to be judged, with its whole body. */
export interface ContractResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Null for no body at all. */
  readonly body: Uint8Array | null;
}
