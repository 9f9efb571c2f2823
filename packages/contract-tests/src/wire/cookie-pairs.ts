/** The pairs of a `Cookie` header, as they stand there (RFC 6265, section 4.2). */
export function cookiePairs(header: string | undefined): readonly (readonly [string, string])[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
}
