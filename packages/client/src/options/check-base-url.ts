import { configurationError } from '../errors/configuration-error.js';

const allowed =
  /^(https:\/\/[^/@]+|http:\/\/(127[\d.]+|\[::1]|([^/@]+\.)?localhost)(:\d+)?)\/[^?#]*$/;

/**
 * Checks a base URL and returns it without slashes at its end. No message repeats the URL: it may hold credentials.
 *
 * @throws {DrataConfigurationError} if the API key must not or cannot be sent there.
 */
export function checkBaseUrl(baseUrl: string): string {
  const { href } = URL.canParse(baseUrl) ? new URL(baseUrl) : { href: '' };
  if (!allowed.test(href)) {
    throw configurationError(
      '`baseUrl` cannot be used',
      'Give an https URL, or an http one of this machine, with no credentials, query or fragment.',
    );
  }
  return href.replace(/\/+$/, '');
}
