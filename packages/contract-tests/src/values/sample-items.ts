import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** Arrays that a schema may allow: as many of one item as there have to be, and of each value of an enum. */
export function* sampleItems(
  schemas: ContractSchemas,
  schema: JsonSchema,
  item: unknown,
): Generator<readonly unknown[]> {
  const length = Math.max(1, Number(schema.minItems ?? 1));
  yield Array.from({ length }, () => item);
  const { enum: values } = schemas.resolve(schema.items);
  if (Array.isArray(values) && values.length >= length) yield values.slice(0, length);
  yield [];
}
