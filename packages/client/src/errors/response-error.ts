import type { Call } from '../transport/call.js';
import type { DrataErrorDetails } from './drata-error-details.js';
import { DrataResponseError } from './drata-response-error.js';
import { failure } from './failure.js';

/** Makes the error of a response that is not understood. */
export function responseError(
  call: Call,
  { status, headers }: Response,
  reason: string,
  details?: DrataErrorDetails,
): DrataResponseError {
  return failure(
    DrataResponseError,
    call,
    reason,
    'Check `baseUrl`, and that no proxy or login page answers.',
    { status, headers, ...details },
  );
}
