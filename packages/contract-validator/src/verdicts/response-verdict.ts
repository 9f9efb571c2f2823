import type { Problem } from '../problems/problem.js';
import type { DecodedBody } from './decoded-body.js';

/** What the contract says of a response. */
export interface ResponseVerdict {
  /** Whether the contract declares this status for the operation: by itself, as a range (`4XX`) or by `default`. */
  readonly declared: boolean;
  /** JSON pointer of the response in the contract; undefined for an undeclared status. */
  readonly pointer: string | undefined;
  /** The body; undefined where there is none, or none that can be decoded. */
  readonly body: DecodedBody | undefined;
  readonly problems: readonly Problem[];
}
