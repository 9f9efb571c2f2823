import { configurationError } from '../errors/configuration-error.js';
import { checkApiKey } from './check-api-key.js';

/** Calls the option `apiKey`. @throws {DrataConfigurationError} if it fails, or returns what cannot be a key. */
export async function readApiKey(apiKey: () => string | Promise<string>): Promise<string> {
  let key: unknown;
  try {
    key = await apiKey();
  } catch (cause) {
    throw configurationError(
      'the function `apiKey` failed',
      'See `cause`.',
      'send the request',
      cause,
    );
  }
  return checkApiKey(key);
}
