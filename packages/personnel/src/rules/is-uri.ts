/** Scheme, then only the characters of RFC 3986 with complete percent-encodings. */
const uri = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i;

/** Whether a text is an absolute URI (RFC 3986), such as the address of a picture. */
export function isUri(text: string): boolean {
  return uri.test(text) && URL.canParse(text);
}
