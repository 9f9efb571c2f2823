import { DrataError } from './drata-error.js';

/** An option of `createDrataClient` cannot be used; nothing was sent. The message names the option, never its secret. */
export class DrataConfigurationError extends DrataError {
  override get name(): 'DrataConfigurationError' {
    return 'DrataConfigurationError';
  }
}
