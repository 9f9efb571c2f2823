import type { UndeclaredSetting } from './undeclared-level.js';

/** How strictly answers are checked. */
export interface CheckSettings {
  readonly undeclared: UndeclaredSetting;
  /** Undeclared headers: servers send many, so they are a setting of their own. */
  readonly undeclaredHeaders: UndeclaredSetting;
  readonly maxResponseMs: number;
}
