import type { OperationId } from '@drata-connections/types';
import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** What a `DrataResponseError` is made of. */
export interface DrataResponseErrorDetails {
  readonly status: number;
  readonly headers: Headers;
  readonly request: RequestSummary;
  readonly operationId: OperationId | undefined;
  /** Why the body could not be parsed; `undefined` where it could, and is not what the contract says. */
  readonly cause: unknown;
}

/** The status says success, but the body is not what the contract says: HTML, truncated JSON, or another value. */
export class DrataResponseError extends DrataError {
  /** HTTP status. */
  readonly status: number;
  /** The request that was answered. */
  readonly request: RequestSummary;
  /** The operation that was called; `undefined` for a path that the contract does not know. */
  readonly operationId: OperationId | undefined;
  readonly #headers: Headers;
  readonly #cause: unknown;

  constructor(message: string, details: DrataResponseErrorDetails) {
    super(message);
    this.status = details.status;
    this.request = details.request;
    this.operationId = details.operationId;
    this.#headers = details.headers;
    this.#cause = details.cause;
  }

  override get name(): 'DrataResponseError' {
    return 'DrataResponseError';
  }

  /** Headers of the response. */
  get headers(): Headers {
    return this.#headers;
  }

  /**
   * Why the body could not be parsed; `undefined` where it could. It is not printed with the error, because the message
   * of a `SyntaxError` quotes the body.
   */
  override get cause(): unknown {
    return this.#cause;
  }
}
