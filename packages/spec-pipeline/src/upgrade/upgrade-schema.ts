import type { JsonObject, JsonValue } from '../document/json.js';

/** Changes a schema of OpenAPI 3.0 to JSON Schema 2020-12, in place; the schemas within it are left alone. */
export function upgradeSchema(schema: JsonObject): void {
  makeExclusive(schema, 'exclusiveMinimum', 'minimum');
  makeExclusive(schema, 'exclusiveMaximum', 'maximum');
  const isNullable = schema['nullable'] === true;
  delete schema['nullable'];
  if (!isNullable) return;
  const { type, enum: values } = schema;
  if (typeof type === 'string') {
    schema['type'] = [type, 'null'];
    if (Array.isArray(values) && !values.includes(null)) schema['enum'] = [...values, null];
    return;
  }
  // `nullable` has a meaning beside `type` only; generators write it beside `allOf` and mean it.
  for (const key of ['oneOf', 'anyOf'] as const) {
    const options = schema[key];
    if (Array.isArray(options)) {
      schema[key] = [...options, { type: 'null' }];
      return;
    }
  }
  if (Array.isArray(schema['allOf'])) {
    const { allOf, ...rest } = schema;
    const [only] = allOf;
    const whole: JsonValue = allOf.length === 1 && only !== undefined ? only : { allOf };
    delete schema['allOf'];
    Object.assign(schema, rest, { anyOf: [whole, { type: 'null' }] });
  }
}

/** A flag beside a bound in 3.0 is a bound of its own in 3.1. */
function makeExclusive(schema: JsonObject, flag: string, bound: string): void {
  const value = schema[flag];
  if (typeof value !== 'boolean') return;
  delete schema[flag];
  const limit = schema[bound];
  if (value && limit !== undefined) {
    schema[flag] = limit;
    delete schema[bound];
  }
}
