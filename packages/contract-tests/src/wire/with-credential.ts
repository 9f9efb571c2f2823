import type { ContractOperation } from '../contract/contract-operation.js';
import type { SecurityScheme } from '../contract/security-scheme.js';
import { askedSchemes } from './asked-schemes.js';
import { cookiePairs } from './cookie-pairs.js';
import type { WireRequest } from './wire-request.js';

/** A request with a key where its operation takes one, in place of any that it has; null for none. */
export function withCredential(
  operation: ContractOperation,
  request: WireRequest,
  apiKey: string | null,
): WireRequest {
  return askedSchemes(operation).reduce((changed, scheme) => put(changed, scheme, apiKey), request);
}

function put(request: WireRequest, scheme: SecurityScheme, apiKey: string | null): WireRequest {
  const { place } = scheme;
  if (place === null) return request;
  if (place.in === 'query') {
    const query = request.query.filter(([name]) => name !== place.name);
    return { ...request, query: apiKey === null ? query : [...query, [place.name, apiKey]] };
  }
  const header = place.in === 'cookie' ? 'cookie' : place.name;
  const { [header]: before, ...headers } = request.headers;
  const value =
    place.in === 'cookie'
      ? withCookie(before, place.name, apiKey)
      : apiKey === null
        ? ''
        : headerValue(scheme, apiKey);
  return { ...request, headers: value === '' ? headers : { ...headers, [header]: value } };
}

function withCookie(before: string | undefined, cookie: string, apiKey: string | null): string {
  const others = cookiePairs(before).filter(([name]) => name !== cookie);
  const pairs = apiKey === null ? others : [...others, [cookie, apiKey]];
  return pairs.map(([name, value]) => `${name}=${value}`).join('; ');
}

function headerValue({ type, scheme }: SecurityScheme, apiKey: string): string {
  if (type === 'apiKey') return apiKey;
  // OAuth 2.0 and OpenID Connect tokens are bearer tokens (RFC 6750).
  const name = type === 'http' ? scheme : 'bearer';
  // RFC 7617: a name and a password are sent encoded.
  const isPair = name === 'basic' && apiKey.includes(':');
  const value = isPair ? Buffer.from(apiKey).toString('base64') : apiKey;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${value}`;
}
