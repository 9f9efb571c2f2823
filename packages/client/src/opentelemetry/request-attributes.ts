import type { Attributes } from '@opentelemetry/api';
import type { Attempt } from '../observation/attempt.js';

/** What a span says of its one request, besides the `operationAttributes`. */
export function requestAttributes({ url, number }: Attempt): Attributes {
  const full = new URL(url);
  if (full.username || full.password) {
    full.username = full.password = 'REDACTED';
  }
  return {
    'url.full': full.href,
    ...(number > 1 && { 'http.request.resend_count': number - 1 }),
  };
}
