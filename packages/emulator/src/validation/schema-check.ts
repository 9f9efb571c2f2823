/** How a value breaks a schema: where, and in which way. The value itself is never part of it. */
export interface SchemaViolation {
  /** Keys that lead from the value that was checked to the part that breaks the schema. */
  readonly path: readonly string[];
  /** The rule that is broken, to be read after the place: `must be a number`. */
  readonly reason: string;
}

/** Checks a value by one schema of the contract: the first violation, or undefined for a valid value. */
export type SchemaCheck = (value: unknown) => SchemaViolation | undefined;
