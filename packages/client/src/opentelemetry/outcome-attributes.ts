import type { Attributes } from '@opentelemetry/api';
import type { Attempt } from '../observation/attempt.js';

/**
 * What spans and metric say of how an attempt ended. `error.type` is the status from 400 on, or the name of the error:
 * `DrataConnectionError`, `DrataTimeoutError`, `DrataAbortError`, `DrataResponseError` or `DrataConfigurationError`.
 */
export function outcomeAttributes({ status, error }: Attempt): Attributes {
  return {
    // A browser has 0 for the status of a redirect.
    ...(status ? { 'http.response.status_code': status } : {}),
    ...(error !== undefined && {
      'error.type':
        status && status >= 400 ? String(status) : error instanceof Error ? error.name : '_OTHER',
    }),
  };
}
