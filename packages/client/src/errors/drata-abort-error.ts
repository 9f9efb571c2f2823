import type { OperationId } from '@drata-connections/types';
import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** What a `DrataAbortError` is made of. */
export interface DrataAbortErrorDetails {
  readonly request: RequestSummary;
  readonly operationId: OperationId | undefined;
  readonly cause: unknown;
}

/** The call's `signal` was aborted before the whole response had arrived; `cause` is what `fetch` rejected with. */
export class DrataAbortError extends DrataError {
  /** The request that was given up. */
  readonly request: RequestSummary;
  /** The operation that was called; `undefined` for a path that the contract does not know. */
  readonly operationId: OperationId | undefined;

  constructor(message: string, details: DrataAbortErrorDetails) {
    super(message, { cause: details.cause });
    this.request = details.request;
    this.operationId = details.operationId;
  }

  override get name(): 'DrataAbortError' {
    return 'DrataAbortError';
  }
}
