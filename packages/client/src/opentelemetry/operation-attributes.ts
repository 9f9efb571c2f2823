import type { Attributes } from '@opentelemetry/api';
import type { Attempt } from '../observation/attempt.js';

/** What spans and metric say of a request in the same words: few values each, whatever is requested. */
export function operationAttributes(attempt: Attempt): Attributes {
  const { protocol, hostname, port } = new URL(attempt.url);
  return {
    'http.request.method': attempt.method,
    // The brackets of an IPv6 address belong to the URL.
    'server.address': hostname.replace(/^\[|\]$/g, ''),
    'server.port': Number(port || (protocol === 'http:' ? 80 : 443)),
    // A path that the contract does not know may have ids in it.
    ...(attempt.operationId && { 'url.template': attempt.pathTemplate }),
  };
}
