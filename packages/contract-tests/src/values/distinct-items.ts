import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** Items of an array, told apart by the property that `x-unique` names, where it names one. Default: two. */
export function distinctItems(
  schemas: ContractSchemas,
  array: JsonSchema,
  item: unknown,
  count = 2,
): readonly unknown[] {
  const { 'x-unique': unique } = array;
  const further = Array.from({ length: count - 1 }, (_, index) => index + 1);
  if (typeof unique !== 'string' || !isJsonObject(item)) return [item, ...further.map(() => item)];
  const schema = schemas.resolve(array.items);
  const value: unknown = new Map<string, unknown>(Object.entries(item)).get(unique);
  const others = further.map((step) =>
    [`${String(value)}-${step + 1}`, Number(value) + step]
      .map((next) => ({ ...item, [unique]: next }))
      .find((candidate) => schemas.accepts(schema, candidate)),
  );
  return [item, ...others.map((other) => other ?? item)];
}
