import { DrataError } from './drata-error.js';

/** Whether a thrown value is any error of this package, also one made by another copy of it. */
export function isDrataError(error: unknown): error is DrataError {
  return (
    error instanceof DrataError || (error instanceof Error && /^Drata\w*Error$/.test(error.name))
  );
}
