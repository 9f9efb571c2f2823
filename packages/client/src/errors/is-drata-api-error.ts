import { DrataApiError } from './drata-api-error.js';

/** Whether a thrown value is a response whose status is not a success, also one made by another copy of this package. */
export function isDrataApiError(error: unknown): error is DrataApiError {
  return (
    error instanceof DrataApiError || (error instanceof Error && error.name === 'DrataApiError')
  );
}
