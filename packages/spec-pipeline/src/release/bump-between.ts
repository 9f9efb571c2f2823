import type { Bump } from '../compare/bump.js';
import { parseVersion } from './parse-version.js';

/** How far one version is from an earlier one. */
export function bumpBetween(earlier: string, later: string): Bump {
  const from = parseVersion(earlier);
  const to = parseVersion(later);
  if (from === undefined || to === undefined) return 'none';
  const place = [0, 1, 2].find((index) => to[index] !== from[index]);
  if (place === undefined || (to[place] ?? 0) < (from[place] ?? 0)) return 'none';
  return (['major', 'minor', 'patch'] as const)[place] ?? 'none';
}
