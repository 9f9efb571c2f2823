import type { checks } from './checks.js';

/** The name of a check, in kebab-case. */
export type CheckId = keyof typeof checks;
