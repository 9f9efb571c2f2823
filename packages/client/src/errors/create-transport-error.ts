import type { Call } from '../operations/call.js';
import { DrataAbortError } from './drata-abort-error.js';
import { DrataConnectionError } from './drata-connection-error.js';
import { failureMessage } from './failure-message.js';

/** Makes the error of a call that ended without a whole response: aborted by its signal, or cut off. */
export function createTransportError(
  call: Call,
  signal: AbortSignal,
  cause: unknown,
): DrataAbortError | DrataConnectionError {
  const details = { cause, request: call.request, operationId: call.operation?.id };
  // The reason of an abort can be any value, so the signal is asked first and the name only for a fetch with its own.
  if (signal.aborted || (cause instanceof Error && cause.name === 'AbortError')) {
    const nextStep = 'The server may have carried it out.';
    return new DrataAbortError(failureMessage(call, 'it was aborted', nextStep), details);
  }
  const nextStep = 'Check the network; see the `cause` of this error.';
  return new DrataConnectionError(
    failureMessage(call, 'no whole response arrived', nextStep),
    details,
  );
}
