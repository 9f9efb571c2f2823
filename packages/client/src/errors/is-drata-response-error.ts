import { DrataResponseError } from './drata-response-error.js';

/** Whether a thrown value is a success whose body is not what the contract says, also one made by another copy of this package. */
export function isDrataResponseError(error: unknown): error is DrataResponseError {
  return (
    error instanceof DrataResponseError ||
    (error instanceof Error && error.name === 'DrataResponseError')
  );
}
