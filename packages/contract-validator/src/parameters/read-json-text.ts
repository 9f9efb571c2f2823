import type { RawValue } from './raw-value.js';

/** Reads a parameter that is written as JSON. */
export function readJsonText(text: string): RawValue {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'value', value };
  } catch {
    return { kind: 'problem', keyword: 'malformed' };
  }
}
