import { configurationError } from '../errors/configuration-error.js';
import { logHooks } from '../observation/log-hooks.js';
import { sharedRateLimiter } from '../rate-limit/shared-rate-limiter.js';
import { checkApiKey } from './check-api-key.js';
import { checkBaseUrl } from './check-base-url.js';
import type { DrataClientOptions } from './drata-client-options.js';
import { regionUrl } from './region-url.js';
import type { Settings } from './settings.js';
import { toRateLimiter } from './to-rate-limiter.js';

/** Checks the options before anything is sent. @throws {DrataConfigurationError} on the first that cannot be used. */
export function readSettings(options: DrataClientOptions): Settings {
  const { apiKey, region, baseUrl, logger } = options;
  if (globalThis.window?.document && !options.dangerouslyAllowBrowser) {
    throw configurationError(
      'a browser page would show the API key to whoever opens it',
      'Call the API from a server, or set `dangerouslyAllowBrowser`.',
    );
  }
  if (typeof apiKey !== 'function') {
    checkApiKey(apiKey);
  }
  if (region && baseUrl !== undefined) {
    throw configurationError('`region` and `baseUrl` are both given', 'Give one of them.');
  }
  const headers = new Headers({ accept: 'application/json', ...options.headers });
  if (headers.has('authorization')) {
    throw configurationError('`authorization` is among the `headers`', 'Give the key as `apiKey`.');
  }
  return {
    ...options,
    baseUrl: baseUrl === undefined ? regionUrl(region ?? 'us') : checkBaseUrl(baseUrl),
    headers: Object.fromEntries(headers),
    rateLimit: toRateLimiter(options.rateLimit) ?? sharedRateLimiter,
    logHooks: logger && logHooks(logger),
  };
}
