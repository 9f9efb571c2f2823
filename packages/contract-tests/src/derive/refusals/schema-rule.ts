import type { JsonSchema } from '../../contract/json-schema.js';
import type { ValuePath } from '../../values/value-path.js';

/** One keyword of a schema that some value breaks. */
export interface SchemaRule {
  /** Where the schema applies. */
  readonly path: ValuePath;
  readonly schema: JsonSchema;
  readonly keyword: string;
  /** The property meant, for `required`; null otherwise. */
  readonly property: string | null;
}
