import { DrataAbortError } from './drata-abort-error.js';

/** Whether a thrown value is a call that its `signal` aborted, also one made by another copy of this package. */
export function isDrataAbortError(error: unknown): error is DrataAbortError {
  return (
    error instanceof DrataAbortError || (error instanceof Error && error.name === 'DrataAbortError')
  );
}
