import fc from 'fast-check';
import type { JsonSchema } from '../../contract/json-schema.js';

/** Numbers that a schema allows, whole ones mostly, with those at its bounds. */
export function numberArbitrary(schema: JsonSchema, isInteger: boolean): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const low = Math.max(bound(minimum, -1e9), bound(exclusiveMinimum, -1e9 - 1) + 1);
  const high = Math.min(bound(maximum, 1e9), bound(exclusiveMaximum, 1e9 + 1) - 1);
  const step = bound(multipleOf, 1);
  const [least, greatest] = [Math.ceil(low / step), Math.floor(high / step)];
  if (least > greatest) return fc.double({ min: low, max: Math.max(low, high), noNaN: true });
  const whole = fc.integer({ min: least, max: greatest }).map((count) => count * step);
  if (isInteger || multipleOf !== undefined || low >= high) return whole;
  const fraction = fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
  return fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: fraction });
}

function bound(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}
