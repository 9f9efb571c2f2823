import { DrataConfigurationError } from '../errors/drata-configuration-error.js';

/** Words the error of an option that cannot be used. */
export function configurationError(reason: string, nextStep: string): DrataConfigurationError {
  return new DrataConfigurationError(`Failed to create the client: ${reason}. ${nextStep}`);
}
