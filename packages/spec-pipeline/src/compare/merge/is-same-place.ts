/** Keys that lead from a schema, parameter or body into another one. */
const INWARD = new Set([
  'properties',
  'items',
  'additionalProperties',
  'patternProperties',
  'parameters',
  'responses',
  'requestBody',
  'content',
  'headers',
  'schema',
]);

/**
 * Whether two pointers mean the same thing: equal, or one is a keyword of the other. A change of a property is not a
 * change of the object around it.
 */
export function isSamePlace(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short === long) return true;
  if (!long.startsWith(`${short}/`)) return false;
  return !long
    .slice(short.length + 1)
    .split('/')
    .some((key) => INWARD.has(key));
}
