/**
 * A key as a token of a JSON pointer (RFC 6901, section 3).
 *
 * @example
 * pointerToken('/connections'); // '~1connections'
 */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
