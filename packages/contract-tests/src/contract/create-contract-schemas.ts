import type { Problem } from '@drata-connections/contract-validator';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { type OpenApiDocument, resolveReference } from '@drata-connections/types/contract';
import type { ContractSchemas, Side } from './contract-schemas.js';
import type { Validators } from './create-validators.js';
import type { JsonSchema } from './json-schema.js';
import { pointersOf } from './pointers-of.js';

/** What a schema is that is not there, and what `false` is: they have no place of their own. */
const anything: JsonSchema = {};
const nothing: JsonSchema = { enum: [] };
const boundless = new Map<JsonSchema, readonly Problem[]>([
  [anything, []],
  [
    nothing,
    [
      {
        location: 'body',
        pointer: '',
        schemaPointer: '#',
        keyword: 'false schema',
        message: 'must not be there',
        level: 'violation',
      },
    ],
  ],
]);

/**
 * Reads the schemas of a document. Values are judged by the checks that whole messages are judged by: those of the
 * places where the schemas stand.
 */
export function createContractSchemas(
  document: OpenApiDocument,
  { values, accepts }: Pick<Validators, 'values' | 'accepts'>,
): ContractSchemas {
  const pointers = pointersOf(document);
  const resolved = new WeakMap<object, JsonSchema>();
  const checkOf = onceForEach(values);
  const acceptsOf = onceForEach(accepts);

  function follow(schema: object): JsonSchema {
    const { $ref, ...beside }: { readonly $ref?: unknown } = schema;
    if (typeof $ref !== 'string') return schema;
    const target = resolveReference<JsonSchema>(document, { $ref });
    if (Object.keys(beside).length === 0) return target;
    const whole = { ...target, ...beside };
    pointers.alias(whole, schema);
    return whole;
  }

  /** A judge of each schema and side, made once. */
  function onceForEach<Judge>(
    make: (pointer: string, side: Side) => Judge,
  ): (schema: JsonSchema, side: Side) => Judge {
    const made = { request: new WeakMap<object, Judge>(), response: new WeakMap<object, Judge>() };
    return (schema, side) => {
      const judge = made[side].get(schema) ?? make(pointers.of(schema), side);
      made[side].set(schema, judge);
      return judge;
    };
  }

  return {
    resolve(schema) {
      if (schema === false) return nothing;
      if (!isJsonObject(schema)) return anything;
      // The same object each time: what has been made of a schema is known by it.
      const target = resolved.get(schema) ?? follow(schema);
      resolved.set(schema, target);
      return target;
    },
    problems: (schema, value, side = 'request') =>
      boundless.get(schema) ?? checkOf(schema, side)(value),
    accepts: (schema, value, side = 'request') => {
      const known = boundless.get(schema);
      return known === undefined ? acceptsOf(schema, side)(value) : known.length === 0;
    },
  };
}
