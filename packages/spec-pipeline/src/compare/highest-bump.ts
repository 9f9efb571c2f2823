import type { Bump } from './bump.js';

/** From the gravest. */
export const BUMPS: readonly Bump[] = ['major', 'minor', 'patch', 'none'];

/** The gravest of some bumps; `none` of none. */
export function highestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.find((bump) => bumps.includes(bump)) ?? 'none';
}
