import { isLoopback } from './is-loopback.js';
import { ProviderError } from './provider-error.js';

/** Where a provider is. */
export interface Target {
  /** Without a slash at the end, a query or credentials. */
  readonly baseUrl: string;
  readonly hostname: string;
  readonly isLoopback: boolean;
}

/**
 * Reads a base URL.
 *
 * @throws ProviderError when it is no absolute HTTP address, or has credentials, a query or a fragment.
 */
export function readTarget(text: string): Target {
  if (!URL.canParse(text)) throw unusable('it is not an absolute URL');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw unusable('it is not HTTP');
  if (url.username !== '' || url.password !== '') throw unusable('it has credentials in it');
  if (url.search !== '' || url.hash !== '') throw unusable('it has a query or a fragment');
  return {
    baseUrl: url.href.replace(/\/+$/, ''),
    hostname: url.hostname,
    isLoopback: isLoopback(url.hostname),
  };
}

function unusable(reason: string): ProviderError {
  return new ProviderError(
    `Failed to read the base URL: ${reason}. Pass one like http://127.0.0.1:4010/public.`,
  );
}
