import type { JsonValue } from './json.js';

const MAX_VALUES = 5_000_000;
const MAX_DEPTH = 200;

/**
 * Copies parsed YAML or JSON to plain JSON values. What aliases share becomes separate values, so the copy is bounded.
 *
 * @throws RangeError if there are more than five million values, or more than 200 levels of them.
 */
export function copyJson(parsed: unknown): JsonValue {
  let left = MAX_VALUES;
  return copy(parsed, 0);

  function copy(value: unknown, depth: number): JsonValue {
    left -= 1;
    if (left < 0) throw new RangeError(`it expands to more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH) throw new RangeError(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || value === null) return null;
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    const entries = Object.entries(value);
    // An assignment to this name would change the prototype of whatever it is copied to.
    if (entries.some(([key]) => key === '__proto__'))
      throw new RangeError('`__proto__` is no name');
    return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, depth + 1)]));
  }
}
