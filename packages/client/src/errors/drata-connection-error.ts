import type { OperationId } from '@drata-connections/types';
import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** What a `DrataConnectionError` is made of. */
export interface DrataConnectionErrorDetails {
  readonly request: RequestSummary;
  readonly operationId: OperationId | undefined;
  readonly cause: unknown;
}

/** No whole response arrived: `fetch` rejected, or the connection broke while the body was read. See `cause`. */
export class DrataConnectionError extends DrataError {
  /** The request that was not answered. */
  readonly request: RequestSummary;
  /** The operation that was called; `undefined` for a path that the contract does not know. */
  readonly operationId: OperationId | undefined;

  constructor(message: string, details: DrataConnectionErrorDetails) {
    super(message, { cause: details.cause });
    this.request = details.request;
    this.operationId = details.operationId;
  }

  override get name(): 'DrataConnectionError' {
    return 'DrataConnectionError';
  }
}
