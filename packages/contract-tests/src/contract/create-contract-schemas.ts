import type { Problem, ValueCheck, ValueChecks } from '@drata-connections/contract-validator';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { type OpenApiDocument, resolveReference } from '@drata-connections/types/contract';
import type { ContractSchemas, Side } from './contract-schemas.js';
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
  values: ValueChecks,
): ContractSchemas {
  const pointers = pointersOf(document);
  const checks = {
    request: new WeakMap<JsonSchema, ValueCheck>(),
    response: new WeakMap<JsonSchema, ValueCheck>(),
  };

  function resolve(schema: unknown): JsonSchema {
    if (schema === false) return nothing;
    if (!isJsonObject(schema)) return anything;
    const { $ref, ...beside }: { readonly $ref?: unknown } = schema;
    if (typeof $ref !== 'string') return schema;
    const target = resolveReference<JsonSchema>(document, { $ref });
    if (Object.keys(beside).length === 0) return target;
    const whole = { ...target, ...beside };
    pointers.alias(whole, schema);
    return whole;
  }

  function checkOf(schema: JsonSchema, side: Side): ValueCheck {
    const known = checks[side].get(schema);
    if (known !== undefined) return known;
    const check = values(pointers.of(schema), side);
    checks[side].set(schema, check);
    return check;
  }

  return {
    resolve,
    problems: (schema, value, side = 'request') =>
      boundless.get(schema) ?? checkOf(schema, side)(value),
    accepts: (schema, value, side = 'request') =>
      boundless.has(schema) ? schema === anything : checkOf(schema, side).accepts(value),
  };
}
