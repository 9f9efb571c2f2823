import type { Call } from '../transport/call.js';
import { DrataAbortError } from './drata-abort-error.js';
import { DrataConnectionError } from './drata-connection-error.js';
import { DrataError } from './drata-error.js';
import { failure } from './failure.js';
import { responseError } from './response-error.js';

/** Makes an error of this package of whatever an attempt ended with. */
export function transportError(call: Call, cause: unknown): DrataError {
  if (call.init.signal?.aborted || (cause instanceof Error && cause.name === 'AbortError')) {
    return failure(
      DrataAbortError,
      call,
      'it was aborted',
      'The server may have carried it out all the same.',
      { cause },
    );
  }
  return cause instanceof DrataError
    ? cause
    : // What `redirect: 'error'` rejects with; a host may have the word in its name.
      /unexpected ?redirect/i.test(`${cause} ${cause instanceof Error && cause.cause}`)
      ? responseError(call, Response.error(), 'it was redirected, and no redirect is followed', {
          cause,
        })
      : failure(
          DrataConnectionError,
          call,
          'no whole response arrived',
          'Check the network; see the `cause` of this error.',
          { cause },
        );
}
