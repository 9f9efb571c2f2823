import type { Unit } from './unit.js';

/** Writes a value: `0.90x`, `5.02 kB`. */
export function renderValue(value: number, { suffix, scale, digits }: Unit): string {
  return `${(value / scale).toFixed(digits)}${suffix}`;
}
