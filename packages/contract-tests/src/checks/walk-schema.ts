import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas, Side } from '../contract/contract-schemas.js';
import { escapePointer } from '../contract/escape-pointer.js';
import type { JsonSchema } from '../contract/json-schema.js';

/** A schema, and a value that it applies to. */
export interface SchemaVisit {
  readonly schema: JsonSchema;
  readonly value: unknown;
  /** JSON Pointer of the value. */
  readonly pointer: string;
}

/** Every schema that applies to a value and to the values within it; of alternatives those that the value is valid by. */
export function* walkSchema(
  schemas: ContractSchemas,
  schema: JsonSchema,
  value: unknown,
  side: Side,
  pointer = '',
): Generator<SchemaVisit> {
  yield { schema, value, pointer };
  for (const branch of list(schema.allOf)) {
    yield* walkSchema(schemas, schemas.resolve(branch), value, side, pointer);
  }
  for (const branch of [...list(schema.anyOf), ...list(schema.oneOf)]) {
    const resolved = schemas.resolve(branch);
    if (schemas.accepts(resolved, value, side)) {
      yield* walkSchema(schemas, resolved, value, side, pointer);
    }
  }
  if (Array.isArray(value) && schema.items !== undefined) {
    const items = schemas.resolve(schema.items);
    for (const [index, item] of value.entries()) {
      yield* walkSchema(schemas, items, item, side, `${pointer}/${index}`);
    }
  }
  if (isJsonObject(value) && isJsonObject(schema.properties)) {
    for (const [name, node] of Object.entries(schema.properties)) {
      if (!Object.hasOwn(value, name)) continue;
      const place = `${pointer}/${escapePointer(name)}`;
      yield* walkSchema(schemas, schemas.resolve(node), value[name], side, place);
    }
  }
}

function list(branches: unknown): readonly unknown[] {
  return Array.isArray(branches) ? branches : [];
}
