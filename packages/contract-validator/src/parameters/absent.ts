import type { RawValue } from './raw-value.js';

/** What stands for a parameter that is left out. */
export const absent: RawValue = { kind: 'absent' };
