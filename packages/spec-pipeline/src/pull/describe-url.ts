/** A URL as it may be printed and stored: without credentials, query and fragment, any of which may be a secret. */
export function describeUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}
