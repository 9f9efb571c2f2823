import { configurationError } from '../errors/configuration-error.js';
import { DrataConfigurationError } from '../errors/drata-configuration-error.js';

/** Words why a source cannot be read; keeps what has words already. What a source throws may hold personal data. */
export function uploadError(
  cause?: unknown,
  reason = 'its source failed',
  nextStep = 'See `cause`.',
): DrataConfigurationError {
  return cause instanceof DrataConfigurationError
    ? cause
    : configurationError(reason, nextStep, 'read the file', cause);
}
