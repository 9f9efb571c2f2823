import type { DrataClientOptions } from '@drata-connections/client';
import type { ContenderTarget } from './contender.js';

/**
 * Options of our own client for a benchmark: every default is left on. The rate limiter is on, too, but set so high that
 * it never waits; at its default of 500 a minute its waiting would be all that is measured.
 */
export function clientOptions({ baseUrl, apiKey, fetch }: ContenderTarget): DrataClientOptions {
  return {
    apiKey,
    baseUrl,
    rateLimit: { requestsPerMinute: 1e9 },
    ...(fetch && { fetch }),
  };
}
