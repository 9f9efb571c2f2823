import { DrataConnectionError } from './drata-connection-error.js';

/** Whether a thrown value is a response that did not arrive, also one made by another copy of this package. */
export function isDrataConnectionError(error: unknown): error is DrataConnectionError {
  return (
    error instanceof DrataConnectionError ||
    (error instanceof Error && error.name === 'DrataConnectionError')
  );
}
