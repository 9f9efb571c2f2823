import { configurationError } from '../errors/configuration-error.js';

/** Keeps a second key out of the headers. @throws {DrataConfigurationError} if there is one. */
export function refuseAuthorization(headers: object, task?: string): void {
  if (Object.keys(headers).some((name) => /^authorization$/i.test(name))) {
    throw configurationError(
      '`authorization` is among the headers',
      'Give the key as `apiKey`.',
      task,
    );
  }
}
