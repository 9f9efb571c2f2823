import type { ContractContent } from '../bodies/contract-body.js';
import type { ContractParameter } from '../parameters/contract-parameter.js';

/** A response that an operation declares, ready for use. */
export interface ContractResponseRule {
  /** As declared: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly contents: readonly ContractContent[];
  /** Response headers, as parameters of the style `simple`. */
  readonly headers: readonly ContractParameter[];
}

/** The responses that an operation declares, by `200`, `4XX` or `default`. */
export type ContractResponses = ReadonlyMap<string, ContractResponseRule>;
