import { configurationError } from '../errors/configuration-error.js';

/** Refuses what cannot be sent as a bearer token. The key is opaque, so nothing else about it is checked. */
export function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || !apiKey.trim()) {
    throw configurationError('`apiKey` is missing or blank', "Give a key made in Drata's web app.");
  }
  if (/[^!-~]/.test(apiKey)) {
    throw configurationError(
      '`apiKey` holds a character that cannot stand in a header',
      'Remove spaces, line breaks and the like.',
    );
  }
  return apiKey;
}
