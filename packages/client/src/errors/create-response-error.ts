import type { Call } from '../operations/call.js';
import { DrataResponseError } from './drata-response-error.js';
import { failureMessage } from './failure-message.js';

/** Makes the error of a success whose body is not what the contract says. */
export function createResponseError(
  call: Call,
  response: Response,
  cause?: unknown,
): DrataResponseError {
  const { status, headers } = response;
  const message = failureMessage(
    call,
    `${status}, but the body is not what the contract says`,
    'Check `baseUrl`, and that no proxy or login page answers.',
  );
  return new DrataResponseError(message, {
    status,
    headers,
    cause,
    request: call.request,
    operationId: call.operation?.id,
  });
}
