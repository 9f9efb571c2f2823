import type { JsonSchema } from './json-schema.js';

export interface SchemaError {
  /** JSON Pointer of the value at fault within the value that was checked. */
  readonly pointer: string;
  readonly keyword: string;
  /** Where the broken keyword is: a JSON Pointer of the document, or, starting with `#`, one within the schema. */
  readonly schemaPointer: string;
  /** What the keyword asks for, as JSON: `["string","null"]`. */
  readonly expected: string;
  readonly message: string;
}

/** Follows references and validates values by the schemas of one document. */
export interface SchemaReader {
  /** Follows a `$ref`, keeping the keywords beside it; `true` and `{}` alike allow everything. */
  resolve(schema: unknown): JsonSchema;
  /** What is wrong with a value; empty when it is valid. */
  errors(schema: JsonSchema, value: unknown): readonly SchemaError[];
}
