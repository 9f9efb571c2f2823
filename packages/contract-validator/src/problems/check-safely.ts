import type { SchemaCheck, SchemaViolation } from '../schemas/schema-check.js';

/** The violations of a value. A recursive schema is checked by recursion, which a value that is nested without end could bring down. */
export function checkSafely(check: SchemaCheck, value: unknown): readonly SchemaViolation[] {
  try {
    return check(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'must not be nested so deeply';
    return [{ keyword: 'unreadable', instancePath: '', schemaPath: '#', params: {}, message }];
  }
}
