import type { ContractContent } from './contract-content.js';

export interface ContractResponse {
  /** The key in the contract: `404`, `5XX` or `default`. */
  readonly code: string;
  /** The status to ask a mock for: the code, or one that only this range or default answers. */
  readonly status: number;
  readonly contents: readonly ContractContent[];
  /** JSON Pointer of the response in the document, a reference followed. */
  readonly pointer: string;
}
