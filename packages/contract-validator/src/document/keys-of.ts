/**
 * The keys that a JSON pointer leads through; it may be a URI fragment or not.
 *
 * @example
 * keysOf('#/paths/~1connections/get'); // ['paths', '/connections', 'get']
 */
export function keysOf(pointer: string): readonly string[] {
  const isFragment = pointer.startsWith('#');
  return pointer
    .split('/')
    .slice(1)
    .map((token) => (isFragment ? decode(token) : token))
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decode(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
