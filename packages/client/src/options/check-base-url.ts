import { configurationError } from '../errors/configuration-error.js';

/**
 * Checks a base URL and returns it without slashes at its end. No message repeats the URL: it may hold credentials.
 *
 * @throws {DrataConfigurationError} if the API key must not or cannot be sent there.
 */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const problem = !/^https?:$/.test(url?.protocol ?? '')
    ? 'is not an http or https URL'
    : url?.username || url?.password
      ? 'holds credentials'
      : // A bare `?` or `#` leaves `search` and `hash` empty, but would still swallow the path that is appended.
        /[?#]/.test(baseUrl)
        ? 'has a query or a fragment'
        : !/^https|^http:\/\/(127[\d.]+|\[::1]|(.+\.)?localhost)$/.test(
              url?.origin.replace(/:\d+$/, '') ?? '',
            )
          ? 'would show the API key to the network'
          : '';
  if (problem || !url) {
    throw configurationError(
      `\`baseUrl\` ${problem}`,
      'Give one like https://example.com/public; http is for this machine only.',
    );
  }
  return url.href.replace(/\/+$/, '');
}
