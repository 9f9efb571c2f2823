import { DrataError } from './drata-error.js';

/** An option or an argument cannot be used; nothing was sent. The message names it, and never a secret. */
export class DrataConfigurationError extends DrataError {
  override get name(): string {
    return 'DrataConfigurationError';
  }
}
