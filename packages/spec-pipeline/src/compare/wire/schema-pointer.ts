/** Keys that hold a schema. */
const HOLDS = new Set(['schema', 'items', 'additionalProperties', 'not', 'contains']);

/** Keys that hold schemas, by name or by number. */
const HOLD_MANY = new Set(['schemas', 'properties', 'allOf', 'oneOf', 'anyOf', 'prefixItems']);

/** The schema that a pointer leads to, or to a keyword of; null if it leads to none. */
export function schemaPointer(pointer: string): string | null {
  const parts = pointer.split('/');
  const index = parts.findLastIndex(
    (part, at) =>
      HOLD_MANY.has(parts[at - 1] ?? '') ||
      (HOLDS.has(part) && !HOLD_MANY.has(parts[at - 1] ?? '')),
  );
  return index < 0 ? null : parts.slice(0, index + 1).join('/');
}
