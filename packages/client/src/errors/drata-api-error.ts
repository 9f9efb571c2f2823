import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/**
 * The API, or a gateway before it, answered with a status that is not a success. The statuses that the API is known to
 * answer have classes of their own, such as `DrataTermsError` for 412.
 *
 * @example
 * ```ts
 * try {
 *   await client.connections.list();
 * } catch (error) {
 *   if (isDrataApiError(error) && error.status === 412) console.error(error.nextStep);
 * }
 * ```
 */
export class DrataApiError extends DrataError {
  declare readonly request: RequestSummary;
  declare readonly attempts: number;
  declare readonly nextStep: string;
  /** HTTP status. */
  declare readonly status: number;
  /** The API's own number for the error; `undefined` where the body has none. */
  declare readonly code: number | undefined;
  /** Headers of the response. Not enumerable. */
  declare readonly headers: Headers;
  /**
   * The parsed JSON body (an `ApiErrorBody` where the API itself answered), the text of any other, or `undefined`. Not
   * enumerable.
   */
  declare readonly body: unknown;

  override get name(): string {
    return 'DrataApiError';
  }
}
