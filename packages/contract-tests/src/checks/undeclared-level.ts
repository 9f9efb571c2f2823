import type { FindingLevel } from '../findings/finding-level.js';

/** What to make of an answer that the contract does not speak of. */
export type UndeclaredSetting = 'error' | 'warn' | 'off';

/** The level of a finding about something undeclared; null where nobody wants to know. */
export function undeclaredLevel(setting: UndeclaredSetting): FindingLevel | null {
  return setting === 'off' ? null : setting === 'warn' ? 'warning' : 'undeclared';
}
