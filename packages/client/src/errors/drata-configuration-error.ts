import { DrataError } from './drata-error.js';

/**
 * An option or an argument cannot be used, or a function or a source that was given failed. The message names it, and
 * never a secret. Nothing was sent, unless a source failed on the way; then the request was broken off.
 */
export class DrataConfigurationError extends DrataError {
  override get name(): string {
    return 'DrataConfigurationError';
  }
}
