import type { RequestHeaders } from './request-headers.js';

/** A request to be judged, with its whole body. */
export interface ContractRequest {
  /** In any case. */
  readonly method: string;
  /** Absolute, or from the path on; a host is not looked at, the base path of the contract's `servers` is. */
  readonly url: string;
  readonly headers: RequestHeaders;
  /** Null for no body at all. */
  readonly body: Uint8Array | null;
}
