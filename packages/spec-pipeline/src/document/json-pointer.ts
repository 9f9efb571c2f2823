/** The JSON Pointer (RFC 6901) of a path, as a URI fragment: `['paths', '/connections']` → `#/paths/~1connections`. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return `#${path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** The keys of a JSON Pointer written as a URI fragment. */
export function parseJsonPointer(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((key) => key !== '')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}
