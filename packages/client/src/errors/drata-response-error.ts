import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/**
 * A response that the contract has no place for: a success whose body is HTML, truncated JSON or another value, or a
 * redirect. A redirect is never followed, so that the API key and the body go to no other place.
 */
export class DrataResponseError extends DrataError {
  declare readonly request: RequestSummary;
  declare readonly attempts: number;
  declare readonly nextStep: string;
  /** HTTP status; 0 for a redirect that the runtime hides: a browser any, Node that of a streamed upload. */
  declare readonly status: number;
  /** Headers of the response. Not enumerable. */
  declare readonly headers: Headers;
  /** The body: parsed where it is JSON, else its text. Not enumerable. */
  declare readonly body: unknown;

  override get name(): string {
    return 'DrataResponseError';
  }
}
