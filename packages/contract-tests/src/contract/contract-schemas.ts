import type { Problem } from '@drata-connections/contract-validator';
import type { JsonSchema } from './json-schema.js';

/** Which side of an exchange has a value: `readOnly` and `writeOnly` properties are required on one of them only. */
export type Side = 'request' | 'response';

/** The single schemas of a document: what they refer to, and which values they allow. */
export interface ContractSchemas {
  /** Follows a `$ref`, keeping the keywords beside it; `true` and `{}` alike allow everything. */
  resolve(schema: unknown): JsonSchema;
  /** What the validator finds wrong with a value; empty when it is valid. `side` is `request` by default. */
  problems(schema: JsonSchema, value: unknown, side?: Side): readonly Problem[];
  /** Whether the validator finds nothing wrong. */
  accepts(schema: JsonSchema, value: unknown, side?: Side): boolean;
}
