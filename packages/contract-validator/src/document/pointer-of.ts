import { pointerToken } from './pointer-token.js';

/**
 * The JSON pointer below `base` that leads through `keys`, as a URI fragment (RFC 6901, section 6).
 *
 * @example
 * pointerOf('#/paths', '/connections', 'get'); // '#/paths/~1connections/get'
 */
export function pointerOf(base: string, ...keys: readonly (string | number)[]): string {
  const tokens = keys.map((key) => encodeURIComponent(pointerToken(String(key))));
  return [base, ...tokens].join('/');
}
