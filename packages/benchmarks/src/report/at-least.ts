import { renderValue } from './render-value.js';
import type { Target } from './target.js';
import type { Unit } from './unit.js';

/** A target that is met by a value which reaches the limit. */
export function atLeast(subject: string, value: number, limit: number, unit: Unit): Target {
  return {
    text: `${subject}: at least ${renderValue(limit, unit)}`,
    measured: renderValue(value, unit),
    met: value >= limit,
  };
}
