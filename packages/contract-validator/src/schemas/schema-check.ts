/** How a value breaks a schema, as Ajv tells it; Ajv's own errors and those of its standalone code have this form. */
export interface SchemaViolation {
  readonly keyword: string;
  /** JSON pointer of the part of the value that breaks the schema. */
  readonly instancePath: string;
  /** The end of the way to the rule, within the schema or one that it refers to: `#/properties/email/format`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks a value by one schema: the violations found, none for a valid value. */
export type SchemaCheck = (value: unknown) => readonly SchemaViolation[];
