import type { Call } from '../transport/call.js';
import { safeCause } from '../transport/safe-cause.js';
import { DrataAbortError } from './drata-abort-error.js';
import { DrataConnectionError } from './drata-connection-error.js';
import { DrataError } from './drata-error.js';
import { failure } from './failure.js';
import { redirectError } from './redirect-error.js';

/** Makes an error of this package of whatever an attempt ended with. */
export function transportError(call: Call, thrown: unknown): DrataError {
  // Not every environment's errors are of the `Error` that is global here.
  const { name, cause: reason }: { name?: unknown; cause?: unknown } = Object(thrown);
  const cause = safeCause(thrown, call.apiKey);
  if (call.init.signal?.aborted || name === 'AbortError') {
    return failure(
      DrataAbortError,
      call,
      'it was aborted',
      'The server may have carried it out all the same.',
      { cause },
    );
  }
  return thrown instanceof DrataError
    ? thrown
    : // What `redirect: 'error'` rejects with; a host may have the word in its name.
      /unexpected ?redirect/i.test(`${thrown} ${reason}`)
      ? redirectError(call, Response.error(), { cause })
      : failure(
          DrataConnectionError,
          call,
          'no whole response arrived',
          'Check the network; see the `cause` of this error.',
          { cause },
        );
}
