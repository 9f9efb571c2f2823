import { DrataConfigurationError } from './drata-configuration-error.js';

/** Words the error of an option or an argument that cannot be used. */
export function configurationError(
  reason: string,
  nextStep: string,
  task = 'create the client',
  cause?: unknown,
): DrataConfigurationError {
  return new DrataConfigurationError(`Failed to ${task}: ${reason}. ${nextStep}`, {
    nextStep,
    ...(cause !== undefined && { cause }),
  });
}
