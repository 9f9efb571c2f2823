import { configurationError } from '../errors/configuration-error.js';
import { checkApiKey } from './check-api-key.js';

/**
 * Calls the option `apiKey`, which heeds no signal: what it returns for a call that is over is not used.
 *
 * @throws {DrataConfigurationError} if it fails, or returns what cannot be a key.
 */
export async function readApiKey(
  apiKey: () => string | Promise<string>,
  signal: AbortSignal,
): Promise<string> {
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
  signal.throwIfAborted();
  return checkApiKey(key);
}
