import { DrataConfigurationError } from './drata-configuration-error.js';

/** Whether a thrown value is an option that cannot be used, also one made by another copy of this package. */
export function isDrataConfigurationError(error: unknown): error is DrataConfigurationError {
  return (
    error instanceof DrataConfigurationError ||
    (error instanceof Error && error.name === 'DrataConfigurationError')
  );
}
