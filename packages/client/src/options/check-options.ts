import { checkApiKey } from './check-api-key.js';
import { checkBaseUrl } from './check-base-url.js';
import { configurationError } from './configuration-error.js';
import type { DrataClientOptions } from './drata-client-options.js';
import type { DrataClientSettings } from './drata-client-settings.js';
import { regionUrl } from './region-url.js';

/** Checks the options before anything is sent. @throws {DrataConfigurationError} on the first that cannot be used. */
export function checkOptions(options: DrataClientOptions): DrataClientSettings {
  const { apiKey, region, baseUrl, fetch } = options;
  checkApiKey(apiKey);
  if (region !== undefined && baseUrl !== undefined) {
    throw configurationError('`region` and `baseUrl` are both given', 'Give one of them.');
  }
  return {
    apiKey,
    baseUrl: baseUrl === undefined ? regionUrl(region ?? 'us') : checkBaseUrl(baseUrl),
    fetch,
  };
}
