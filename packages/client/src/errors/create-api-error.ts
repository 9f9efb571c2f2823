import type { Call } from '../operations/call.js';
import { DrataApiError } from './drata-api-error.js';
import { failureMessage } from './failure-message.js';
import { nextStep } from './next-step.js';

/** Makes the error of a response whose status is not a success. Its body is kept, and not worded. */
export function createApiError(call: Call, response: Response, body: unknown): DrataApiError {
  const { status, statusText, headers } = response;
  // HTTP/2 has no status text.
  const reason = `${status} ${statusText}`.trim();
  return new DrataApiError(
    failureMessage(call, reason, nextStep(call.operation, status, headers)),
    {
      status,
      headers,
      body,
      request: call.request,
      operationId: call.operation?.id,
    },
  );
}
