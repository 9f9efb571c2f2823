import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** Two items of an array, told apart by the property that `x-unique` names, where it names one. */
export function distinctItems(
  schemas: ContractSchemas,
  array: JsonSchema,
  item: unknown,
): readonly [unknown, unknown] {
  const { 'x-unique': unique } = array;
  if (typeof unique !== 'string' || !isJsonObject(item)) return [item, item];
  const schema = schemas.resolve(array.items);
  const value: unknown = new Map<string, unknown>(Object.entries(item)).get(unique);
  const other = [`${String(value)}-2`, Number(value) + 1]
    .map((next) => ({ ...item, [unique]: next }))
    .find((candidate) => schemas.accepts(schema, candidate));
  return [item, other ?? item];
}
