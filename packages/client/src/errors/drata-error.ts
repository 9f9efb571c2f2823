import type { OperationId } from '@drata-connections/types';
import type { DrataErrorDetails } from './drata-error-details.js';
import type { RequestSummary } from './request-summary.js';

/**
 * Base of every error that this package throws on purpose.
 *
 * What a response said (`body`, `headers`) is readable on the errors that have it, but is neither enumerable nor part
 * of `message`: a logged error shows no personal data. No error shows the API key.
 */
export class DrataError extends Error {
  /** The request that failed; `undefined` where none was made. */
  declare readonly request: RequestSummary | undefined;
  /** The operation that was called; `undefined` for a path that the contract does not know. */
  declare readonly operationId: OperationId | undefined;
  /** How many times the request was sent or was about to be sent; `undefined` where none was made. */
  declare readonly attempts: number | undefined;
  /** What a person can do about it. */
  declare readonly nextStep: string | undefined;

  constructor(message: string, details: DrataErrorDetails = {}) {
    super(message);
    for (const [name, value] of Object.entries(details)) {
      Object.defineProperty(this, name, { value, enumerable: !/body|headers|cause/.test(name) });
    }
  }

  override get name(): string {
    return 'DrataError';
  }
}
