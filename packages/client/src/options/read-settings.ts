import { configurationError } from '../errors/configuration-error.js';
import { mergeHeaders } from '../http/merge-headers.js';
import { logHooks } from '../observation/log-hooks.js';
import { sharedRateLimiter } from '../rate-limit/shared-rate-limiter.js';
import { createTimers } from '../transport/create-timers.js';
import { checkApiKey } from './check-api-key.js';
import { checkBaseUrl } from './check-base-url.js';
import { checkNumbers } from './check-numbers.js';
import type { DrataClientOptions } from './drata-client-options.js';
import { regionUrl } from './region-url.js';
import type { Settings } from './settings.js';
import { toRateLimiter } from './to-rate-limiter.js';

/** Checks the options before anything is sent. @throws {DrataConfigurationError} on the first that cannot be used. */
export function readSettings(options: DrataClientOptions): Settings {
  const { apiKey, region, baseUrl, hooks, logger } = options;
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
  checkNumbers({ ...options, ...options.retry });
  return {
    ...options,
    baseUrl: baseUrl === undefined ? regionUrl(region ?? 'us') : checkBaseUrl(baseUrl),
    headers: mergeHeaders(undefined, { accept: 'application/json' }, options.headers),
    startTimer: createTimers(),
    rateLimit: toRateLimiter(options.rateLimit) ?? sharedRateLimiter,
    allHooks: [logger && logHooks(logger), hooks].filter((set) => !!set),
  };
}
