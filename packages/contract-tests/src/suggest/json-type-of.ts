/** The JSON Schema type of a value. Whole numbers are numbers: the next one may have a fraction. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
