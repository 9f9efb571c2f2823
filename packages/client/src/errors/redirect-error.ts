import type { Call } from '../transport/call.js';
import type { DrataErrorDetails } from './drata-error-details.js';
import type { DrataResponseError } from './drata-response-error.js';
import { responseError } from './response-error.js';

/** Makes the error of a redirect, which is never followed. */
export function redirectError(
  call: Call,
  response: Response,
  details?: DrataErrorDetails,
): DrataResponseError {
  return responseError(call, response, 'it was redirected, and no redirect is followed', details);
}
