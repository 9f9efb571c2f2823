import { renderValue } from './render-value.js';
import type { Target } from './target.js';
import type { Unit } from './unit.js';

/** A target that is met by a value which does not exceed the limit. */
export function atMost(subject: string, value: number, limit: number, unit: Unit): Target {
  return {
    text: `${subject}: at most ${renderValue(limit, unit)}`,
    measured: renderValue(value, unit),
    met: value <= limit,
  };
}
