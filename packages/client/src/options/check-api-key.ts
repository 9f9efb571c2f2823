import { configurationError } from '../errors/configuration-error.js';

/** Refuses what cannot be sent as a bearer token. The key is opaque, so nothing else about it is checked. */
export function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || !/^[!-~]+$/.test(apiKey)) {
    throw configurationError(
      '`apiKey` is missing, blank, or holds a character that cannot stand in a header',
      "Give a key made in Drata's web app.",
    );
  }
  return apiKey;
}
