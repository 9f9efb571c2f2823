import type { JsonSchema } from '../contract/json-schema.js';

/** A number within the bounds of a schema; 1 when it has none. */
export function sampleNumber(schema: JsonSchema): number {
  const step = typeof schema.multipleOf === 'number' ? schema.multipleOf : 1;
  if (typeof schema.minimum === 'number') return Math.ceil(schema.minimum / step) * step;
  if (typeof schema.exclusiveMinimum === 'number') {
    return (Math.floor(schema.exclusiveMinimum / step) + 1) * step;
  }
  if (typeof schema.maximum === 'number') return Math.floor(schema.maximum / step) * step;
  if (typeof schema.exclusiveMaximum === 'number') {
    return (Math.ceil(schema.exclusiveMaximum / step) - 1) * step;
  }
  return step;
}
