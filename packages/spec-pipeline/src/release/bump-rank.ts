import type { Bump } from '../compare/bump.js';

/** How high a bump is, for comparing two. */
export const bumpRank: Readonly<Record<Bump, number>> = { none: 0, patch: 1, minor: 2, major: 3 };
