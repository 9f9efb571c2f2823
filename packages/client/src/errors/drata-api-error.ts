import type { OperationId } from '@drata-connections/types';
import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** What a `DrataApiError` is made of. */
export interface DrataApiErrorDetails {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
  readonly request: RequestSummary;
  readonly operationId: OperationId | undefined;
}

/**
 * The API, or a gateway before it, answered with a status that is not a success.
 *
 * @example
 * ```ts
 * try {
 *   await client.connections.list();
 * } catch (error) {
 *   if (isDrataApiError(error) && error.status === 412) console.error(error.message);
 * }
 * ```
 */
export class DrataApiError extends DrataError {
  /** HTTP status. */
  readonly status: number;
  /** The API's own number for the error; `undefined` where the body has none. */
  readonly code: number | undefined;
  /** The request that was answered. */
  readonly request: RequestSummary;
  /** The operation that was called; `undefined` for a path that the contract does not know. */
  readonly operationId: OperationId | undefined;
  readonly #body: unknown;
  readonly #headers: Headers;

  constructor(message: string, details: DrataApiErrorDetails) {
    super(message);
    this.status = details.status;
    this.code = readCode(details.body);
    this.request = details.request;
    this.operationId = details.operationId;
    this.#body = details.body;
    this.#headers = details.headers;
  }

  override get name(): string {
    return 'DrataApiError';
  }

  /** The parsed JSON body (an `ApiErrorBody` where the API itself answered), the text of any other, or `undefined`. */
  get body(): unknown {
    return this.#body;
  }

  /** Headers of the response. */
  get headers(): Headers {
    return this.#headers;
  }
}

function readCode(body: unknown): number | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'number' ? code : undefined;
}
