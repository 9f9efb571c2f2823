import type { RequestSummary } from '../errors/request-summary.js';
import type { Operation } from './operation.js';

/** What is known of a call once its request exists: enough to say in an error what failed. */
export interface Call {
  /** The operation; `undefined` for a path that the contract does not know. */
  readonly operation: Operation | undefined;
  /** The request as it is sent. */
  readonly request: RequestSummary;
}
