import type { Call } from '../transport/call.js';
import { readRetryAfter } from '../transport/read-retry-after.js';
import { apiErrorKind } from './api-error-kind.js';
import type { DrataApiError } from './drata-api-error.js';
import { failure } from './failure.js';

/** Makes the error of a response whose status is not a success. Its body is kept, and not worded. */
export function apiError(
  call: Call,
  { status, statusText, headers }: Response,
  body: unknown,
): DrataApiError {
  const retryAfterMs = readRetryAfter(headers);
  const { code }: { code?: unknown } = Object(body);
  const [Class, nextStep] = apiErrorKind(call, status, retryAfterMs);
  return failure(
    Class,
    call,
    // HTTP/2 has no status text.
    `${status} ${statusText}`.trim(),
    nextStep,
    {
      status,
      code: typeof code === 'number' ? code : undefined,
      headers,
      body,
      ...(status === 429 && { retryAfterMs }),
    },
  );
}
