import { decodeUri } from './decode-uri.js';
import { pointerToken } from './pointer-token.js';

/** The JSON Pointer (RFC 6901) of a path, as a URI fragment: `['paths', '/connections']` → `#/paths/~1connections`. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return `#${path.map((key) => `/${pointerToken(key)}`).join('')}`;
}

/** The keys of a JSON Pointer written as a URI fragment; none of `#` and `#/`, which tools write for the whole. */
export function parseJsonPointer(pointer: string): string[] {
  const tokens = pointer.replace(/^#?\/?/, '');
  if (tokens === '') return [];
  return tokens
    .split('/')
    .map((token) => decodeUri(token).replaceAll('~1', '/').replaceAll('~0', '~'));
}
