import { configurationError } from './configuration-error.js';
import { isLoopbackHost } from './is-loopback-host.js';

/**
 * Checks a base URL and returns it without slashes at its end. No message repeats the URL: it may hold credentials.
 *
 * @throws {DrataConfigurationError} if the API key must not or cannot be sent there.
 */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const problem = problemOf(url);
  if (!url || problem) {
    throw configurationError(
      `\`baseUrl\` ${problem}`,
      'Give one like https://example.com/public; http is for this machine only.',
    );
  }
  return url.href.replace(/\/+$/, '');
}

function problemOf(url: URL | undefined): string | undefined {
  if (!url || !/^https?:$/.test(url.protocol)) {
    return 'is not an http or https URL';
  }
  if (url.username || url.password) {
    return 'holds credentials';
  }
  // A bare `?` or `#` leaves `search` and `hash` empty, but would still swallow the path that is appended.
  if (/[?#]/.test(url.href)) {
    return 'has a query or a fragment';
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    return 'would show the API key to the network';
  }
  return undefined;
}
