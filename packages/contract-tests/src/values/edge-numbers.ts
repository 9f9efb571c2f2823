import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { LabelledValue } from './labelled-value.js';

/** Numbers that code which is not careful gets wrong: over 32 bits, fractions, with an exponent, below zero. */
const edges = [2 ** 32 + 1, Number.MAX_SAFE_INTEGER, 0.5, 1e21, -7] as const;

/** The numbers on the edges of what programs count with that a schema allows. */
export function edgeNumbers(
  schemas: ContractSchemas,
  schema: JsonSchema,
): readonly LabelledValue[] {
  const types = schemaTypes(schema);
  if (!types.includes('number') && !types.includes('integer')) return [];
  return edges
    .filter((value) => schemas.accepts(schema, value))
    .map((value) => ({ label: String(value), value }));
}
